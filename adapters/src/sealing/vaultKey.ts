import { createHash, createPublicKey, type KeyObject } from 'node:crypto'

import { Refusal } from '@ect/usecases/refusal.ts'
import { z } from 'zod'

import type { PublicHalf, SealingKey } from './sealingKey.ts'

const API_VERSION = '7.4'
const LIMIT_MS = 10_000

const Signed = z.object({ kid: z.url(), value: z.string() })
const Found = z.object({
  key: z.object({
    kid: z.url(),
    kty: z.enum(['EC', 'EC-HSM']),
    crv: z.literal('P-256'),
    x: z.string(),
    y: z.string(),
  }),
})

export interface VaultKey {
  /** The key without a version: `https://<vault>.vault.azure.net/keys/<name>`. */
  readonly url: string
  /** An access token for Key Vault. */
  readonly token: () => Promise<string>
}

/**
 * A key in Azure Key Vault, over its REST API. The vault signs a digest with the newest version of
 * the key and says which version that was; older versions still prove what they sealed.
 */
export function vaultKey({ url, token }: VaultKey): SealingKey {
  const known = new Map<string, KeyObject>()

  const ask = async (address: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${address}?api-version=${API_VERSION}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(LIMIT_MS),
    }).catch(unavailable)
    if (!response.ok) unavailable(new Error(`Key Vault answered ${response.status}`))
    return response.json()
  }

  const look = async (address: string): Promise<PublicHalf> => {
    const { kid, x, y } = Found.parse(await ask(address)).key
    const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
    known.set(kid, publicKey)
    return { keyId: kid, publicKey }
  }

  return {
    current: () => look(url),
    async publicKeyOf(keyId) {
      // A record that names somebody else's key must not be able to make us ask for it.
      if (!isVersionOf(url, keyId)) return undefined
      return known.get(keyId) ?? (await look(keyId)).publicKey
    },
    async sign(bytes) {
      const value = createHash('sha256').update(bytes).digest('base64url')
      const signed = Signed.parse(await ask(`${url}/sign`, { alg: 'ES256', value }))
      return { keyId: signed.kid, signature: Buffer.from(signed.value, 'base64url') }
    },
  }
}

function isVersionOf(url: string, keyId: string): boolean {
  return keyId.startsWith(`${url}/`) && /^[0-9a-f]{32}$/.test(keyId.slice(url.length + 1))
}

function unavailable(cause: unknown): never {
  throw new Refusal('microsoft-unavailable', {}, { cause })
}
