import { expect, test } from '@jest/globals'

import { BANK_HOLIDAYS_ENGLAND } from './bankHolidays.ts'
import { isWeekend } from './calendar.ts'

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
