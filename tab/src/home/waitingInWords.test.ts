import { expect, test } from '@jest/globals'

import { waitingInWords } from './waitingInWords.ts'

test.each([
  [0, false, 'Nothing waits for your review.'],
  [0, true, 'Nothing of what is due soonest waits for your review.'],
  [1, false, '1 report waits for your review.'],
  [12, false, '12 reports wait for your review.'],
  [12, true, 'At least 12 reports wait for your review.'],
])('%d waiting, more to look through: %j: a reviewer reads “%s”', (waiting, areMore, words) => {
  expect(waitingInWords(waiting, areMore)).toBe(words)
})
