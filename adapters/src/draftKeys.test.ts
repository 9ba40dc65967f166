import { amara, marcus } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { draftKeys } from './draftKeys.ts'

const SECRET = 'one-secret-of-this-installation-only'

test('a person has one key, the same at every start, and nobody else has it', () => {
  const { id, key } = draftKeys(SECRET).of(marcus.id)
  expect(Buffer.from(key, 'base64url')).toHaveLength(32)
  expect(draftKeys(SECRET).of(marcus.id)).toEqual({ id, key })
  const others = [draftKeys(SECRET).of(amara.id), draftKeys(`${SECRET}-2`).of(marcus.id)]
  for (const other of others) {
    expect(other.key).not.toBe(key)
    expect(other.id).not.toBe(id)
  }
})

test('the name of a key says nothing of the key', () => {
  const { id, key } = draftKeys(SECRET).of(marcus.id)
  expect(key).not.toContain(id)
})
