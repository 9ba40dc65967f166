import type { Instant } from '@ect/domain/calendar.ts'
import { PDF } from '@libpdf/core'

import { derSignature } from './derSignature.ts'
import { keyCertificate } from './keyCertificate.ts'
import type { SealingKey } from './sealingKey.ts'

/** Shown by PDF readers with the seal, and covered by it. */
export interface SealWords {
  readonly reason: string
  readonly at: Instant
}

/**
 * The same document with a seal over every byte of it (PAdES B-B), added behind it, so that pages
 * and tags stay as they are.
 *
 * @throws Refusal `microsoft-unavailable` when the key cannot be asked
 */
export async function sealPdf(
  key: SealingKey,
  pdf: Uint8Array,
  { reason, at }: SealWords,
): Promise<Uint8Array> {
  const half = await key.current()
  const document = await PDF.load(pdf)
  const { bytes, warnings } = await document.sign({
    signer: {
      certificate: await keyCertificate(key, half),
      keyType: 'EC',
      signatureAlgorithm: 'ECDSA',
      async sign(data) {
        const { keyId, signature } = await key.sign(data)
        if (keyId !== half.keyId) throw new Error('The key changed while a document was sealed')
        return new Uint8Array(derSignature(signature))
      },
    },
    reason,
    signingTime: new Date(at),
    fieldName: 'Seal',
    subFilter: 'ETSI.CAdES.detached',
    digestAlgorithm: 'SHA-256',
  })
  if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join(' '))
  return bytes
}
