import { type KeyObject, verify } from 'node:crypto'

import type { Sealing } from '@ect/usecases/ports.ts'

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
      const signature = Buffer.from(value, 'base64url')
      // Several spellings decode to the same bytes; only the one that was written is the seal.
      if (!publicKey || signature.toString('base64url') !== value) return false
      return isSignature(bytes, publicKey, signature)
    },
  }
}

/** Whether r and s are a signature of this key over these bytes. */
function isSignature(bytes: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  return verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)
}
