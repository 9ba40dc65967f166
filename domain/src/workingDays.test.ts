import { describe, expect, test } from '@jest/globals'
import { assert, integer, property } from 'fast-check'

import { BANK_HOLIDAYS_ENGLAND } from './bankHolidays.ts'
import { addDays, type IsoDate } from './calendar.ts'
import { isWorkingDay, lastOfWorkingDays, workingDaysAfter } from './workingDays.ts'

const FIRST_DAY: IsoDate = '2021-01-01'
const anyDay = integer({ min: 0, max: 2500 }).map((days) => addDays(FIRST_DAY, days))
const anyLimit = integer({ min: 1, max: 40 })

describe('whether a time limit runs (DATES 3.7, CONFLICTS Q8)', () => {
  test.each([
    ['2026-11-23', true, 'a Monday in term'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-10-28', true, 'a Wednesday of half-term: school holidays count'],
    ['2026-08-14', true, 'a Friday of the summer holidays'],
    ['2026-12-25', false, 'Christmas Day'],
    ['2026-12-28', false, 'the substitute for Boxing Day'],
    ['2022-09-19', false, 'the state funeral, inside a term'],
    ['2023-05-08', false, 'the coronation, inside a term'],
    ['2025-04-21', false, 'Easter Monday'],
  ] as const)('%s: %s, %s', (date, runs, _why) => {
    expect(isWorkingDay(date, BANK_HOLIDAYS_ENGLAND)).toBe(runs)
  })
})

describe('the last day of a limit that begins with a day (DATES 3.7, column "Law")', () => {
  test.each([
    ['2025-07-10', 10, '2025-07-23'],
    ['2025-07-07', 20, '2025-08-01'],
    ['2026-12-17', 3, '2026-12-21'],
    ['2025-07-19', 20, '2025-08-15'],
    ['2025-07-18', 20, '2025-08-14'],
    ['2026-11-04', 20, '2026-12-01'],
    ['2026-12-07', 20, '2027-01-06'],
    ['2026-12-07', 10, '2026-12-18'],
  ] as const)('%s, %d working days: %s', (from, days, last) => {
    expect(lastOfWorkingDays(from, days, BANK_HOLIDAYS_ENGLAND)).toBe(last)
  })

  test.each([
    ['a working day is its own first', '2026-11-23', 1, '2026-11-23'],
    ['a Saturday waits for Monday', '2026-11-21', 1, '2026-11-23'],
    ['Easter lies inside three days', '2025-04-17', 3, '2025-04-23'],
    ['Christmas and New Year lie inside twenty', '2026-12-14', 20, '2027-01-13'],
  ] as const)('%s', (_, from, days, last) => {
    expect(lastOfWorkingDays(from, days, BANK_HOLIDAYS_ENGLAND)).toBe(last)
  })

  test('it is a working day, and never later than when counted from the day after', () => {
    assert(
      property(anyDay, anyLimit, (from, days) => {
        const last = lastOfWorkingDays(from, days, BANK_HOLIDAYS_ENGLAND)
        const fromTheDayAfter = lastOfWorkingDays(addDays(from, 1), days, BANK_HOLIDAYS_ENGLAND)
        expect(isWorkingDay(last, BANK_HOLIDAYS_ENGLAND)).toBe(true)
        expect(last <= fromTheDayAfter).toBe(true)
      }),
    )
  })
})

describe('working days between two days', () => {
  test.each([
    ['2026-12-18', '2026-12-18', 0, 'the last day has none after it'],
    ['2026-12-18', '2026-12-21', 1, 'a weekend is not counted'],
    ['2026-12-21', '2026-12-18', 0, 'there are none backwards'],
    ['2026-12-24', '2026-12-29', 1, 'nor is Christmas'],
  ] as const)('after %s up to %s: %d, %s', (from, until, days, _why) => {
    expect(workingDaysAfter(from, until, BANK_HOLIDAYS_ENGLAND)).toBe(days)
  })

  test('as many as a limit has lie after the day before it begins', () => {
    assert(
      property(anyDay, anyLimit, (from, days) => {
        const last = lastOfWorkingDays(from, days, BANK_HOLIDAYS_ENGLAND)
        expect(workingDaysAfter(addDays(from, -1), last, BANK_HOLIDAYS_ENGLAND)).toBe(days)
      }),
    )
  })
})
