import { createServer } from 'node:http'

import type { PersonNamed } from '@ect/domain/people.ts'
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose'

import { listening, stopped } from './listening.ts'

export const API_CLIENT_ID = 'e0c70000-0000-4000-8000-00000000a001'
const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
const KEY_ID = 'key-1'
const FOR_GRAPH = { token_type: 'Bearer', expires_in: 3599, access_token: 'a token for Graph' }

/** Publishes keys, signs people in, and gives the API whatever token it asks for. */
export async function startEntra() {
  const [ours, strange] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: KEY_ID, use: 'sig', alg: 'RS256' }
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    const isForKeys = request.url?.endsWith('/discovery/v2.0/keys') ?? false
    response.end(JSON.stringify(isForKeys ? { keys: [jwk] } : FOR_GRAPH))
  })
  const origin = await listening(server)

  const claimsOf = ({ id, name }: PersonNamed, changes: JWTPayload = {}): JWTPayload => {
    const [tid = '', oid = ''] = id.split('.')
    const now = Math.floor(Date.now() / 1000)
    return {
      ver: '2.0',
      iss: `${origin}/${tid}/v2.0`,
      aud: API_CLIENT_ID,
      azp: TEAMS_WEB,
      scp: 'access_as_user',
      tid,
      oid,
      name,
      iat: now,
      nbf: now,
      exp: now + 3600,
      ...changes,
    }
  }

  return {
    origin,
    tokenFor: (person: PersonNamed, changes?: JWTPayload) =>
      signedWith(ours.privateKey, 'RS256', claimsOf(person, changes)),
    /** Signed with a key that nobody publishes. */
    forgedFor: (person: PersonNamed) => signedWith(strange.privateKey, 'RS256', claimsOf(person)),
    /** Signed with what everyone can read. */
    signedWithPublicKey: (person: PersonNamed) =>
      signedWith(new TextEncoder().encode(JSON.stringify(jwk)), 'HS256', claimsOf(person)),
    unsignedFor: (person: PersonNamed) => new UnsecuredJWT(claimsOf(person)).encode(),
    stop: () => stopped(server),
  }
}

export type EntraStandIn = Awaited<ReturnType<typeof startEntra>>

function signedWith(key: CryptoKey | Uint8Array, alg: string, claims: JWTPayload): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg, kid: KEY_ID }).sign(key)
}
