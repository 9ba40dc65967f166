import { type KeyObject, verify } from 'node:crypto'

import type { Sealing } from '@ect/usecases/ports/sealing.ts'

import type { SealingKey } from './sealingKey.ts'

/** Seals with a key, and knows its own seals and those of the keys before it. */
export function sealing(key: SealingKey): Sealing {
  return {
    async seal(bytes) {
      const { keyId, signature } = await key.sign(bytes)
      return { keyId, value: Buffer.from(signature).toString('base64url') }
    },
    async verify(bytes, { keyId, value }) {
      const publicKey = await key.publicKeyOf(keyId)
      return publicKey !== undefined && isSealOf(publicKey, bytes, value)
    },
  }
}

/** Whether this is a seal of this key over these bytes: no more is needed than its public half. */
export function isSealOf(key: KeyObject, bytes: Uint8Array, value: string): boolean {
  const signature = Buffer.from(value, 'base64url')
  // Several spellings decode to the same bytes; only the one that was written is the seal.
  if (signature.toString('base64url') !== value) return false
  return verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)
}
