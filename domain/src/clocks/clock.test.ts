import { describe, expect, test } from '@jest/globals'
import { assert, constantFrom, integer, property } from 'fast-check'

import { BANK_HOLIDAYS_ENGLAND } from '../bankHolidays.ts'
import { addDays } from '../calendar.ts'
import { isWorkingDay } from '../workingDays.ts'
import { clockFrom } from './clock.ts'
import { type ClockKind, LIMITS } from './limits.ts'

describe('when a time limit ends', () => {
  test.each([
    ['finalReport', '2025-07-10', '2025-07-23', 'DATES 3.7'],
    ['recommendation', '2025-07-10', '2025-07-23', 'DATES 3.7'],
    ['decision', '2025-07-07', '2025-08-01', 'DATES 3.7'],
    ['notice', '2026-12-17', '2026-12-21', 'DATES 3.7'],
    ['decision', '2026-12-07', '2027-01-06', 'TEST-DATA D5: Esme Tolliver'],
    ['representations', '2026-12-07', '2026-12-18', 'TEST-DATA D5: Esme Tolliver'],
    ['appeal', '2025-07-19', '2025-08-15', 'DATES 3.7: counts as received on a Saturday'],
  ] as const)('%s from %s: %s (%s)', (kind, startsOn, deadline, _oracle) => {
    expect(clockFrom(kind, startsOn, BANK_HOLIDAYS_ENGLAND).deadline).toBe(deadline)
  })

  test.each([
    ['R56', 'finalReport', 10],
    ['R56', 'recommendation', 10],
    ['R76', 'representations', 10],
    ['R75', 'decision', 20],
    ['R77', 'notice', 3],
    ['R79', 'appeal', 20],
  ] as const)('RULES %s: %s has %d working days', (_rule, kind, days) => {
    expect(LIMITS[kind].workingDays).toBe(days)
  })

  test('every deadline is a working day, and not before its start', () => {
    const kinds = constantFrom<ClockKind[]>(
      'finalReport',
      'recommendation',
      'representations',
      'decision',
      'notice',
      'appeal',
    )
    assert(
      property(kinds, integer({ min: 0, max: 2500 }), (kind, days) => {
        const startsOn = addDays('2021-01-01', days)
        const { deadline } = clockFrom(kind, startsOn, BANK_HOLIDAYS_ENGLAND)
        expect(isWorkingDay(deadline, BANK_HOLIDAYS_ENGLAND)).toBe(true)
        expect(deadline >= startsOn).toBe(true)
      }),
    )
  })
})

describe('how the deadline came about', () => {
  test('names the start, the bank holidays between, and the last day', () => {
    expect(clockFrom('decision', '2026-12-07', BANK_HOLIDAYS_ENGLAND).steps).toEqual([
      {
        says: 'The appropriate body received the recommendation on Monday 7 December 2026.',
        on: '2026-12-07',
        source: 'Reg 2012 reg 11(5)',
      },
      {
        says: '25 December 2026 is a bank holiday and does not count.',
        on: '2026-12-25',
        source: 'ours',
      },
      {
        says: '28 December 2026 is a bank holiday and does not count.',
        on: '2026-12-28',
        source: 'ours',
      },
      {
        says: '1 January 2027 is a bank holiday and does not count.',
        on: '2027-01-01',
        source: 'ours',
      },
      {
        says: 'The appropriate body decides. The last of 20 working days is Wednesday 6 January 2027.',
        on: '2027-01-06',
        source: 'Reg 2012 reg 11(5)',
      },
    ])
  })

  test('says which day is the first when the start is none', () => {
    const [, firstDay] = clockFrom('notice', '2026-11-21', BANK_HOLIDAYS_ENGLAND).steps
    expect(firstDay).toEqual({
      says: 'That is not a working day, so Monday 23 November 2026 is day 1.',
      on: '2026-11-23',
      source: 'ours',
    })
  })
})
