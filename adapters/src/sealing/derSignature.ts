import { createCMSECDSASignature } from 'pkijs'

/** r and s as a DER sequence, as certificates and CMS write them; keys give them side by side. */
export function derSignature(sideBySide: Uint8Array): ArrayBuffer {
  return createCMSECDSASignature(new Uint8Array(sideBySide).buffer)
}
