import type { DraftKey } from '@ect/contract/getDraftKey.ts'

const IV_BYTES = 12

/** AES-GCM under one person's key, which stays in memory and cannot be taken out of it again. */
export interface Seal {
  readonly keyId: string
  /** The same name for the same thing, from which the thing cannot be told. */
  placeOf(what: string): Promise<string>
  close(text: string, place: string): Promise<Sealed>
  /** @throws when it is not this key's, not of this place, or was changed */
  open(sealed: Sealed, place: string): Promise<string>
}

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
}

export async function sealUnder({ id, key }: DraftKey): Promise<Seal> {
  const raw = Uint8Array.from(atob(key.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
  const secret = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const algorithm = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
    name: 'AES-GCM',
    iv,
    additionalData: encoded(`${id} ${place}`),
  })
  return {
    keyId: id,
    async placeOf(what) {
      const digest = await crypto.subtle.digest('SHA-256', encoded(`${id} ${what}`))
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
        '',
      )
    },
    async close(text, place) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const sealed = await crypto.subtle.encrypt(algorithm(iv, place), secret, encoded(text))
      return { iv, sealed }
    },
    async open({ iv, sealed }, place) {
      const opened = await crypto.subtle.decrypt(algorithm(iv, place), secret, sealed)
      return new TextDecoder().decode(opened)
    },
  }
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
