import { expect, test } from '@jest/globals'

import { contractInWords } from './contractInWords.ts'

test.each([
  ['permanent', 5, 'Permanent, 5 days a week'],
  ['fixed-term', 2.5, 'Fixed term, 2.5 days a week'],
  ['supply', 1, 'Supply, 1 day a week'],
] as const)('a contract of kind %s for %d days reads: %s', (type, daysPerWeek, words) => {
  expect(contractInWords({ type, daysPerWeek })).toBe(words)
})
