import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { calculateJwkThumbprint, type JWK, type JWTPayload, SignJWT } from 'jose'

import type { SandboxState } from './sandboxState.ts'

/** An RS256 key that outlives a restart, so that tokens already given out stay good. */
export interface SigningKey {
  readonly publicJwk: JWK
  sign(claims: JWTPayload): Promise<string>
}

export async function openSigningKey(
  state: Pick<SandboxState, 'setting' | 'keepSetting'>,
  name: string,
): Promise<SigningKey> {
  const pem = state.setting(name) ?? newKey()
  state.keepSetting(name, pem)

  const { kty = '', n = '', e = '' } = createPublicKey(pem).export({ format: 'jwk' })
  const kid = await calculateJwkThumbprint({ kty, n, e })
  const privateKey = createPrivateKey(pem)
  return {
    publicJwk: { kty, n, e, kid, use: 'sig', alg: 'RS256' },
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey),
  }
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}
