import { hkdfSync } from 'node:crypto'

import type { PersonId } from '@ect/domain/people.ts'
import type { DraftKeys } from '@ect/usecases/ports/drafts.ts'

const SALT = 'ect-induction drafts'

/** A key for each person by HKDF (RFC 5869) from one secret, so that no key need be stored. */
export function draftKeys(secret: string): DraftKeys {
  const derived = (purpose: string, person: PersonId, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, SALT, `${purpose} ${person}`, bytes)).toString(
      'base64url',
    )
  return {
    of: (person) => ({ id: derived('name', person, 16), key: derived('key', person, 32) }),
  }
}
