import { describe, expect, test } from '@jest/globals'

import { BANK_HOLIDAYS_ENGLAND } from '../bankHolidays.ts'
import { appealClock } from './appeal.ts'

describe('an appeal against a decision that was emailed (DATES 3.7, CONFLICTS C18)', () => {
  test.each([
    ['2025-07-17', '2025-07-19', '2025-08-15', '2025-08-14', 'received on a Saturday by law'],
    ['2026-11-02', '2026-11-04', '2026-12-01', '2026-11-30', 'all within the week'],
    ['2025-07-18', '2025-07-20', '2025-08-15', '2025-08-15', 'received on the weekend by both'],
  ] as const)(
    'sent %s, received %s: by %s, safely by %s (%s)',
    (emailedOn, startsOn, deadline, safeDeadline, _why) => {
      const clock = appealClock(emailedOn, BANK_HOLIDAYS_ENGLAND)
      expect(clock).toMatchObject({ startsOn, deadline, safeDeadline })
    },
  )

  test('the steps go from the email over the receipt to both days', () => {
    const { steps } = appealClock('2025-07-17', BANK_HOLIDAYS_ENGLAND)
    expect(steps.map(({ on, source }) => [on, source])).toEqual([
      ['2025-07-17', 'Reg 2012 reg 18'],
      ['2025-07-19', 'Reg 2012 Schedule 3 para 2'],
      ['2025-07-21', 'ours'],
      ['2025-08-15', 'Reg 2012 Schedule 3 para 2'],
      ['2025-08-14', 'GOV.UK induction appeals'],
    ])
  })

  test('where both ways of counting agree, there is no second day to explain', () => {
    const { steps } = appealClock('2025-07-18', BANK_HOLIDAYS_ENGLAND)
    expect(steps.at(-1)?.source).toBe('Reg 2012 Schedule 3 para 2')
  })
})
