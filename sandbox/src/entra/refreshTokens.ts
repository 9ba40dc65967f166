import { createLocalJWKSet, jwtVerify } from 'jose'

import { personByKey } from '../directory.ts'
import type { Person } from '../people.ts'
import type { SigningKey } from '../signingKey.ts'

const AUDIENCE = 'urn:sandbox:refresh'
const GOOD_FOR_SECONDS = 90 * 86_400

export interface RefreshGrant {
  readonly person: Person
  readonly clientId: string
  readonly scope: string
}

/** A refresh token carries its own grant, signed: nothing to store, and good after a restart. */
export interface RefreshTokens {
  issue(grant: RefreshGrant): Promise<string>
  read(token: string): Promise<RefreshGrant | undefined>
}

export function createRefreshTokens(key: SigningKey): RefreshTokens {
  const keys = createLocalJWKSet({ keys: [key.publicJwk] })
  return {
    issue: ({ person, clientId, scope }) =>
      key.sign({
        aud: AUDIENCE,
        exp: Math.floor(Date.now() / 1000) + GOOD_FOR_SECONDS,
        sub: person.key,
        clientId,
        scope,
      }),
    async read(token) {
      const verified = await jwtVerify(token, keys, { audience: AUDIENCE }).catch(() => undefined)
      const { sub = '', clientId, scope } = verified?.payload ?? {}
      const person = personByKey(sub)
      if (!person || typeof clientId !== 'string' || typeof scope !== 'string') return undefined
      return { person, clientId, scope }
    },
  }
}
