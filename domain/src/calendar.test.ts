import { describe, expect, test } from '@jest/globals'
import { assert, integer, pre, property } from 'fast-check'

import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  fromDayNumber,
  inWords,
  inWordsWithWeekday,
  isoDate,
  type IsoDate,
  isWeekend,
  knownInstant,
  latestOf,
  weekday,
} from './calendar.ts'

const FIRST_DAY = -719_528
const LAST_DAY = 2_932_896
const MILLISECONDS_A_DAY = 86_400_000
const anyDay = integer({ min: FIRST_DAY, max: LAST_DAY }).map(fromDayNumber)

describe('a day', () => {
  test.each(['2026-11-23', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is a day',
    (text) => {
      expect(isoDate(text)).toBe(text)
    },
  )

  test.each([
    '2026-02-30',
    '2027-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-1-1',
    '23/11/2026',
    '2026-11-23T00:00:00Z',
    ' 2026-11-23',
    'tomorrow',
    '',
  ])('%j is no day', (text) => {
    expect(isoDate(text)).toBeUndefined()
  })

  test('every day agrees with the calendar of the machine', () => {
    assert(
      property(anyDay, (date) => {
        expect(inUtc(date).toISOString().slice(0, 10)).toBe(date)
        expect(inUtc(date).getUTCDay()).toBe(weekday(date) % 7)
      }),
    )
  })

  test('going some days on and back ends where it began', () => {
    assert(
      property(anyDay, integer({ min: -400, max: 400 }), (date, days) => {
        pre(daysBetween('0001-01-01', date) > 400 && daysBetween(date, '9999-01-01') > 400)
        expect(daysBetween(date, addDays(date, days))).toBe(days)
        expect(addDays(addDays(date, days), -days)).toBe(date)
      }),
    )
  })

  test.each([
    ['2028-02-29', 6, '2034-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2026-11-23', -18, '2008-11-23'],
    ['2022-02-28', -18, '2004-02-28'],
  ] as const)('%s and %d years are %s', (date, years, then) => {
    expect(addYears(date, years)).toBe(then)
  })

  test.each([
    ['2026-11-23', 4, '2027-03-23'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2027-10-31', 4, '2028-02-29'],
    ['2026-12-31', 0, '2026-12-31'],
    ['2026-08-31', 1, '2026-09-30'],
  ] as const)('%s and %d months are %s', (date, months, then) => {
    expect(addMonths(date, months)).toBe(then)
  })

  test('before the year 0 and after 9999 there are no days', () => {
    expect(() => fromDayNumber(FIRST_DAY - 1)).toThrow(RangeError)
    expect(() => fromDayNumber(LAST_DAY + 1)).toThrow(RangeError)
  })

  test('reads as people write it', () => {
    expect(inWords('2026-12-01')).toBe('1 December 2026')
    expect(inWordsWithWeekday('2026-12-11')).toBe('Friday 11 December 2026')
  })

  test('Saturday and Sunday are the weekend', () => {
    const week = Array.from({ length: 7 }, (_, days) => addDays('2026-11-23', days))
    expect(week.map(isWeekend)).toEqual([false, false, false, false, false, true, true])
  })

  test('the latest of several is found wherever it stands', () => {
    expect(latestOf('2026-09-01', '2026-12-18', '2026-12-11')).toBe('2026-12-18')
  })
})

describe('a moment', () => {
  test.each(['2026-11-23T09:00:00Z', '2026-11-23T09:00:00.123Z'])('%s is one', (text) => {
    expect(knownInstant(text)).toBe(text)
  })

  test.each(['2026-11-23', '2026-11-23T09:00:00+00:00', '2026-11-23T09:00Z', 'now'])(
    '%s is none that we keep',
    (text) => {
      expect(() => knownInstant(text)).toThrow(RangeError)
    },
  )
})

function inUtc(date: IsoDate) {
  // oxlint-disable-next-line no-restricted-globals -- another calendar to hold ours against
  return new Date(daysBetween('1970-01-01', date) * MILLISECONDS_A_DAY)
}
