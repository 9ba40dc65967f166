import { createHash } from 'node:crypto'

import type { Fingerprint } from '@ect/usecases/ports/sealing.ts'
import canonicalize from 'canonicalize'

/** SHA-256 over RFC 8785: the order of fields and the spacing of a text make no difference. */
export const fingerprint: Fingerprint = {
  ofJson(value) {
    const canonical = canonicalize(value)
    if (canonical === undefined) throw new TypeError('Only JSON can have a fingerprint')
    return sha256(canonical)
  },
  ofBytes: sha256,
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
