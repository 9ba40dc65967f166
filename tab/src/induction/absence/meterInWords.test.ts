import { expect, test } from '@jest/globals'

import { meterInWords } from './meterInWords.ts'

const rows = [
  [0, 0, '0 of 30 days absent in year 1.'],
  [
    29.5,
    0,
    '29.5 of 30 days absent in year 1. With half a day more, the year would go on for all 30 days.',
  ],
  [30, 30, '30 days absent in year 1: 30 or more, so it goes on for 30 days of work.'],
] as const

test.each(rows)('%d days absent, extended by %d: %s', (daysAbsent, extensionDays, words) => {
  expect(meterInWords({ year: 1, daysAbsent, extensionDays }, 30)).toBe(words)
})
