import { failureOf } from './failureOf.ts'
import { expect, test } from '@jest/globals'

import { refusedByMicrosoft } from './refusedByMicrosoft.ts'

test.each([
  ['without an answer', 0, 'away'],
  ['with a token that is over', 401, 'away'],
  ['asked to wait', 429, 'away'],
  ['broken itself', 500, 'away'],
  ['behind a gateway that is', 502, 'away'],
  ['full', 507, 'away'],
  ['not letting us reach this person', 403, 'unreachable'],
  ['without this person', 404, 'unreachable'],
  ['unable to read what we sent', 400, 'fault'],
  ['given too much', 413, 'fault'],
])('Microsoft %s (%d) is %s', (_, status, kind) => {
  expect(failureOf(refusedByMicrosoft({ status }, undefined))).toEqual({ kind })
})
