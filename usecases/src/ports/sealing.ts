import type { Seal } from '@ect/domain/report/signature.ts'

/** SHA-256, hexadecimal, of the canonical JSON (RFC 8785) of a value, or of bytes. */
export interface Fingerprint {
  ofJson(value: object): string
  ofBytes(bytes: Uint8Array): string
}

/** The key of the installation: it says that a record came from here, and when it was changed not here. */
export interface Sealing {
  /** @throws Refusal `microsoft-unavailable` */
  seal(bytes: Uint8Array): Promise<Seal>
  /**
   * Whether a key of this installation sealed exactly these bytes.
   *
   * @throws Refusal `microsoft-unavailable`
   */
  verify(bytes: Uint8Array, seal: Seal): Promise<boolean>
}
