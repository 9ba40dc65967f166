import { expect, test } from '@jest/globals'
import { array, assert, constantFrom, nat, property, tuple } from 'fast-check'

import { createCallerLimit } from './callerLimit.ts'

test('a page that opens asks for three hundred things at once, and then for thirty a second', () => {
  const limit = createCallerLimit(30)
  const allowed = (count: number, now: number) =>
    Array.from({ length: count }, () => limit.allows('amara', now)).filter(Boolean).length
  expect(allowed(400, 0)).toBe(300)
  expect(allowed(100, 1000)).toBe(30)
  expect(allowed(400, 3_600_000)).toBe(300)
})

test('nobody is held up by anyone else, and whoever is waits half a second at most', () => {
  const asked = array(tuple(constantFrom('amara', 'marcus'), nat(50)), { maxLength: 500 })
  assert(
    property(asked, (list) => {
      const [together, alone] = [createCallerLimit(2), createCallerLimit(2)]
      let now = 0
      for (const [caller, after] of list) {
        now += after
        const isAllowed = together.allows(caller, now)
        expect(caller === 'amara' ? alone.allows(caller, now) : isAllowed).toBe(isAllowed)
      }
      expect(together.allows('amara', now + 501)).toBe(true)
    }),
  )
})
