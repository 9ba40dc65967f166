import { expect, test } from '@jest/globals'

import { BANK_HOLIDAYS_ENGLAND } from './bankHolidays.ts'
import { addYears, type IsoDate, isWeekend } from './calendar.ts'

test('bank holidays are weekdays, each named once and in order', () => {
  expect(BANK_HOLIDAYS_ENGLAND.filter(isWeekend)).toEqual([])
  expect(BANK_HOLIDAYS_ENGLAND).toEqual([...new Set(BANK_HOLIDAYS_ENGLAND)].toSorted())
})

test.each([
  ['2021', 8],
  ['2022', 10],
  ['2023', 9],
  ['2024', 8],
  ['2025', 8],
  ['2026', 8],
  ['2027', 8],
])('%s has %d of them on weekdays', (year, count) => {
  expect(BANK_HOLIDAYS_ENGLAND.filter((date) => date.startsWith(year))).toHaveLength(count)
})

/**
 * A fixed day, so that the suite says the same on every day. Move it on to the day of each release;
 * when the test then fails, add what gov.uk/bank-holidays has named since (about two years ahead).
 */
const RELEASED_ON: IsoDate = '2026-11-23'

test('the bank holidays of at least the next twelve months are listed', () => {
  expect((BANK_HOLIDAYS_ENGLAND.at(-1) ?? '') >= addYears(RELEASED_ON, 1)).toBe(true)
})
