import {
  exportJWK,
  generateKeyPair,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose'

import { type RecordingServer, startRecordingServer } from './recordingServer.ts'

export interface IdentityProvider extends RecordingServer {
  /** The claims of a good token, for a test to spoil. */
  readonly goodClaims: JWTPayload
  /** The public key as PEM-like bytes, for a forger who signs with it. */
  readonly publicKeyBytes: Uint8Array
  sign(claims: JWTPayload, header?: Partial<JWTHeaderParameters>): Promise<string>
  /** Signed with a key that nobody publishes. */
  forge(claims: JWTPayload): Promise<string>
}

export const TENANT = '5c400000-0000-4000-8000-000000000001'
export const OTHER_TENANT = '1a470000-0000-4000-8000-000000000002'
export const PERSON = '5c400000-0000-4000-9000-000000000001'
export const CLIENT_ID = 'e0c70000-0000-4000-8000-00000000a001'
export const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'

/** Signs tokens and publishes its key, and nothing more. */
export async function startIdentityProvider(port = 0): Promise<IdentityProvider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const { privateKey: unknownKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', alg: 'RS256' }
  const server = await startRecordingServer(() => ({ status: 200, body: { keys: [jwk] } }), port)
  const now = Math.floor(Date.now() / 1000)
  return {
    ...server,
    publicKeyBytes: new TextEncoder().encode(JSON.stringify(jwk)),
    goodClaims: {
      ver: '2.0',
      iss: `${server.origin}/${TENANT}/v2.0`,
      aud: CLIENT_ID,
      azp: TEAMS_WEB,
      tid: TENANT,
      oid: PERSON,
      scp: 'access_as_user',
      name: 'Marcus Ellery',
      iat: now,
      nbf: now,
      exp: now + 3600,
    },
    sign: (claims, header) => signWith(privateKey, claims, header),
    forge: (claims) => signWith(unknownKey, claims),
  }
}

function signWith(
  key: Parameters<SignJWT['sign']>[0],
  claims: JWTPayload,
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'key-1', ...header }).sign(key)
}
