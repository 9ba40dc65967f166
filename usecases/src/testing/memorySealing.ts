import { generateKeyPairSync, sign, verify } from 'node:crypto'

import type { Sealing } from '../ports/sealing.ts'

/** A `Sealing` with a key of its own that is gone with the process. */
export function memorySealing(): Sealing {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    seal: async (bytes) => ({
      keyId: 'memory',
      value: sign('sha256', bytes, privateKey).toString('base64url'),
    }),
    verify: async (bytes, { keyId, value }) =>
      keyId === 'memory' && verify('sha256', bytes, publicKey, Buffer.from(value, 'base64url')),
  }
}
