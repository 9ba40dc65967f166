import { expect, test } from '@jest/globals'

import { momentInWords } from './momentInWords.ts'

test.each([
  ['2026-11-24T15:40:00.000Z', '24 November 2026 at 15:40 (UK time)'],
  ['2027-06-30T23:30:00.000Z', '1 July 2027 at 00:30 (UK time)'],
] as const)('%s reads %s', (at, words) => {
  expect(momentInWords(at)).toBe(words)
})
