import { describe, expect, test } from '@jest/globals'
import { assert, integer, property } from 'fast-check'

import {
  asNumber,
  compare,
  exactly,
  fraction,
  inDecimals,
  minus,
  plus,
  sum,
  times,
  wholeTimes,
} from './fraction.ts'

describe('exact numbers', () => {
  test('a tenth of a term, ten times over, is one term', () => {
    expect(sum(Array.from({ length: 10 }, () => exactly(0.1)))).toEqual(fraction(1))
  })

  test.each([
    [fraction(5, 4), '1.25'],
    [fraction(3), '3'],
    [fraction(2, 3), '0.67'],
  ])('%o reads %s', (value, words) => {
    expect(inDecimals(value)).toBe(words)
  })

  test('adding and taking away again leaves what was there', () => {
    const part = integer({ min: -500, max: 500 })
    const whole = integer({ min: 1, max: 500 })
    assert(
      property(part, whole, part, whole, (a, b, c, d) => {
        const [one, other] = [fraction(a, b), fraction(c, d)]
        expect(minus(plus(one, other), other)).toEqual(one)
        expect(compare(one, other)).toBe(Math.sign(a * d - c * b))
        expect(asNumber(times(one, other))).toBeCloseTo((a / b) * (c / d))
      }),
    )
  })

  test.each([
    [fraction(1, 2), fraction(1, 74), 37],
    [fraction(1, 2), fraction(1, 67), 34],
    [fraction(0), fraction(1, 67), 0],
  ])('%o in steps of %o takes %d steps', (value, step, steps) => {
    expect(wholeTimes(value, step)).toBe(steps)
  })

  test('nothing can be cut into no parts', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError)
  })
})
