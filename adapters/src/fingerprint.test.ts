import { describe, expect, test } from '@jest/globals'

import { fingerprint } from './fingerprint.ts'

describe('fingerprints', () => {
  test('the example of RFC 8785 has the fingerprint of its canonical form', () => {
    const example = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    const canonical =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    expect(fingerprint.ofJson(example)).toBe(fingerprint.ofBytes(Buffer.from(canonical)))
  })

  test('the order of fields makes no difference, any other change does', () => {
    const one = fingerprint.ofJson({ answer: 'On track', days: 73 })
    expect(fingerprint.ofJson({ days: 73, answer: 'On track' })).toBe(one)
    expect(fingerprint.ofJson({ days: 73.5, answer: 'On track' })).not.toBe(one)
    expect(fingerprint.ofJson({ days: '73', answer: 'On track' })).not.toBe(one)
  })

  test('no bytes have the well-known fingerprint of nothing', () => {
    expect(fingerprint.ofBytes(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })
})
