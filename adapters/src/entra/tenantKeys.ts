import { Refusal } from '@ect/usecases/refusal.ts'
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'

import type { Authority } from './authority.ts'

const KEYS_KEPT_FOR_MS = 12 * 3_600_000
const PATIENCE_MS = 5_000

/**
 * The signing keys of each tenant, fetched when first needed and kept. One set for each tenant, so
 * that a key that another issuer publishes is never in play.
 */
export function tenantKeys(authority: Authority): (tenantId: string) => JWTVerifyGetKey {
  const sets = new Map<string, JWTVerifyGetKey>()
  return (tenantId) => {
    const known = sets.get(tenantId)
    if (known) return known
    const keys = keysAt(new URL(`${authority}/${tenantId}/discovery/v2.0/keys`))
    sets.set(tenantId, keys)
    return keys
  }
}

function keysAt(url: URL): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url, {
    cacheMaxAge: KEYS_KEPT_FOR_MS,
    timeoutDuration: PATIENCE_MS,
  })
  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) throw error
      throw new Refusal('microsoft-unavailable', {}, { cause: error })
    }
  }
}
