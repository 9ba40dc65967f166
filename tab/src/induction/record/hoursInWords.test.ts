import { expect, test } from '@jest/globals'

import { hoursInWords } from './hoursInWords.ts'

test('a part-time contract names its weekdays', () => {
  expect(hoursInWords({ fte: 0.6, daysPerWeek: 3, weekdays: [1, 2, 5] })).toBe(
    '0.6 FTE, 3 days a week (Mon, Tue, Fri)',
  )
})

test('a contract without named weekdays says how many they are', () => {
  expect(hoursInWords({ fte: 1, daysPerWeek: 5 })).toBe('full time, 5 days a week')
})
