import { expect, test } from '@jest/globals'

import { meterInWords } from './meterInWords.ts'

const TODAY = '2026-11-23'

const rows = [
  [0, 0, '0 of 30 days absent in year 1.'],
  [
    29.5,
    0,
    '29.5 of 30 days absent in year 1. With half a day more, the year would go on for all 30 days.',
  ],
  [30, 30, '30 days absent in year 1: 30 or more, so it goes on for 30 days of work.'],
] as const

test.each([
  [20, 0, '20 of 30 days absent in year 1, which ended on 21 July 2026.'],
  [30, 30, '30 days absent in year 1: 30 or more, so it went on for 30 days of work.'],
])('of a year that is over, %d days are only told of: %s', (daysAbsent, extensionDays, words) => {
  const year = { year: 1, daysAbsent, extensionDays, endsOn: '2026-07-21' } as const
  expect(meterInWords(year, 30, TODAY)).toBe(words)
})

test.each(rows)('%d days absent, extended by %d: %s', (daysAbsent, extensionDays, words) => {
  expect(meterInWords({ year: 1, daysAbsent, extensionDays }, 30, TODAY)).toBe(words)
})
