import { expect, test } from '@jest/globals'

import { retryAfterSeconds } from './retryAfter.ts'

const now = Date.parse('2026-11-23T14:00:00.000Z')

test.each([
  ['30', 30],
  ['0', 0],
  ['999999999999', 999_999_999_999],
  ['Mon, 23 Nov 2026 14:02:00 GMT', 120],
  ['Mon, 23 Nov 2026 13:00:00 GMT', 0],
  ['', undefined],
  ['-5 apples', undefined],
  ['soon', undefined],
  [undefined, undefined],
  [null, undefined],
])('“%s” asks for %s seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, now)).toBe(seconds)
})
