import { createLocalJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'

import { personByOid } from '../directory.ts'
import type { Person } from '../people.ts'
import type { SigningKey } from '../signingKey.ts'
import { EntraRefusal } from './entraRefusal.ts'
import type { Tokens } from './tokens.ts'

/** Whom an On-Behalf-Of assertion speaks for. @throws EntraRefusal */
export async function personOfAssertion(
  { key, tokens }: { readonly key: SigningKey; readonly tokens: Tokens },
  { assertion, audience }: { readonly assertion: string; readonly audience: string },
): Promise<Person> {
  const { oid, tid, iss } = await verified(key, assertion, audience)
  if (typeof tid !== 'string' || typeof oid !== 'string' || iss !== tokens.issuer(tid)) {
    throw new EntraRefusal(50013, 'Assertion failed signature validation.')
  }
  const person = personByOid(tid, oid)
  if (!person) throw new EntraRefusal(50034, 'The user account does not exist in the directory.')
  return person
}

async function verified(key: SigningKey, assertion: string, audience: string): Promise<JWTPayload> {
  try {
    const keys = createLocalJWKSet({ keys: [key.publicJwk] })
    return (await jwtVerify(assertion, keys, { audience, algorithms: ['RS256'] })).payload
  } catch (thrown) {
    if (thrown instanceof errors.JWTExpired) {
      throw new EntraRefusal(
        500133,
        'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.',
      )
    }
    if (thrown instanceof errors.JWTClaimValidationFailed && thrown.claim === 'aud') {
      throw new EntraRefusal(
        500131,
        'Assertion audience does not match the Client app presenting the assertion.',
      )
    }
    throw new EntraRefusal(50013, 'Assertion failed signature validation.')
  }
}
