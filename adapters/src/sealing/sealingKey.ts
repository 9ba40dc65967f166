import type { KeyObject } from 'node:crypto'

/** A key on P-256 that signs where it lies: its private half is never handed out. */
export interface SealingKey {
  /** The key that seals now. */
  current(): Promise<PublicHalf>
  /** The public half of a key that seals or has sealed here; `undefined` for any other. */
  publicKeyOf(keyId: string): Promise<KeyObject | undefined>
  /** ES256: r and s of the signature over the SHA-256 of the bytes, 64 bytes. */
  sign(bytes: Uint8Array): Promise<{ readonly keyId: string; readonly signature: Uint8Array }>
}

export interface PublicHalf {
  readonly keyId: string
  readonly publicKey: KeyObject
}
