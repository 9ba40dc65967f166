import { describe, expect, test } from '@jest/globals'

import { BANK_HOLIDAYS_ENGLAND } from '../bankHolidays.ts'
import { clocksOf, type Decision, type EndOfInduction } from './endOfInduction.ts'

/** Esme Tolliver's final report and recommendation have come in (TEST-DATA D5). */
const esme: EndOfInduction = {
  finalMeetingOn: '2026-12-03',
  finalReportOn: '2026-12-07',
  completedOn: '2026-12-04',
  recommendedOn: '2026-12-07',
  recommendationReachedBodyOn: '2026-12-07',
  recommendationReachedEctOn: '2026-12-07',
}

describe('the clocks of an induction that ends', () => {
  test('nothing runs before anything has happened', () => {
    expect(clocksOf({}, '2026-12-07', BANK_HOLIDAYS_ENGLAND)).toEqual([])
  })

  test('the ECT may write until 18 December, the appropriate body decides by 6 January', () => {
    expect(shown(esme, '2026-12-10')).toEqual([
      ['finalReport', '2026-12-16', 'met'],
      ['recommendation', '2026-12-17', 'met'],
      ['representations', '2026-12-18', 'running'],
      ['decision', '2027-01-06', 'running'],
    ])
  })

  test('afterwards what was not used has lapsed, and what was not done is overdue', () => {
    expect(shown(esme, '2027-01-07').slice(2)).toEqual([
      ['representations', '2026-12-18', 'lapsed'],
      ['decision', '2027-01-06', 'overdue'],
    ])
  })

  test.each<[Decision, readonly string[]]>([
    ['satisfactory', ['notice']],
    ['extension', ['notice', 'appeal']],
    ['failure', ['notice', 'appeal']],
  ])('a decision for %s starts: %j', (decision, kinds) => {
    const decided = { on: '2026-12-17', decision } as const
    const end = { ...esme, decided, noticeEmailedOn: '2026-12-21' } as const
    const clocks = clocksOf(end, '2026-12-22', BANK_HOLIDAYS_ENGLAND).slice(4)
    expect(clocks.map(({ clock }) => clock.kind)).toEqual(kinds)
    expect(clocks[0]).toMatchObject({
      clock: { deadline: '2026-12-21' },
      progress: { state: 'met', inTime: true },
    })
  })

  test('there is no appeal before the notice is sent', () => {
    const end = { ...esme, decided: { on: '2026-12-17', decision: 'failure' } } as const
    const kinds = clocksOf(end, '2026-12-22', BANK_HOLIDAYS_ENGLAND).map(({ clock }) => clock.kind)
    expect(kinds).not.toContain('appeal')
  })

  test('an appeal counts from the second day after the email', () => {
    const decided = { on: '2026-10-30', decision: 'failure' } as const
    const end = { decided, noticeEmailedOn: '2026-11-02' } as const
    expect(clocksOf(end, '2026-11-03', BANK_HOLIDAYS_ENGLAND).at(-1)).toMatchObject({
      clock: { startsOn: '2026-11-04', deadline: '2026-12-01', safeDeadline: '2026-11-30' },
      progress: { state: 'not-started' },
    })
  })
})

function shown(end: EndOfInduction, today: '2026-12-10' | '2027-01-07') {
  return clocksOf(end, today, BANK_HOLIDAYS_ENGLAND).map(({ clock, progress }) => [
    clock.kind,
    clock.deadline,
    progress.state,
  ])
}
