import { personId } from '@ect/domain/people.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose'

import { type Authority, issuerOf } from './authority.ts'
import { callerClaims } from './callerClaims.ts'
import { rememberedCallers } from './rememberedCallers.ts'
import { tenantKeys } from './tenantKeys.ts'

const BEARER = /^Bearer (?<token>[\w-]+\.[\w-]+\.[\w-]+)$/
const TENANT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const CLOCK_TOLERANCE_SECONDS = 60

export interface VerifyToken {
  readonly authority: Authority
  /** Our own app registration: the audience of every token that we take. */
  readonly clientId: string
  /** Asked before anything is fetched on a token's word. */
  readonly isTenantKnown: (tenantId: string) => Promise<boolean>
}

/**
 * Answers who calls, by the `Authorization` header of a request. The token must be a person's, for
 * our API, signed by that person's own tenant.
 *
 * @throws Refusal `not-signed-in`, `tenant-unknown`, or `microsoft-unavailable` when the tenant's
 *   keys cannot be fetched and are not known yet
 */
export function verifyToken({
  authority,
  clientId,
  isTenantKnown,
}: VerifyToken): (authorization: string | null) => Promise<Caller> {
  const keysOf = tenantKeys(authority)
  const remembered = rememberedCallers()
  const claimsOf = eachOnce((tenantId) => callerClaims({ tenantId, clientId }))

  const verify = async (token: string, tenantId: string): Promise<Caller> => {
    const verified = await signedClaims(() =>
      jwtVerify(token, keysOf(tenantId), {
        algorithms: ['RS256'],
        issuer: issuerOf(authority, tenantId),
        audience: clientId,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'nbf', 'iat'],
      }),
    )
    const claims = claimsOf(tenantId).safeParse(verified)
    if (!claims.success) throw new Refusal('not-signed-in', {}, { cause: claims.error })
    const { tid, oid, name, signedIn } = claims.data
    const caller = { id: personId(tid, oid), name, token, signedIn }
    remembered.remember(token, { caller, tenantId }, (verified.exp ?? 0) * 1000)
    return caller
  }

  return async (authorization) => {
    const token = BEARER.exec(authorization ?? '')?.groups?.['token']
    if (token === undefined) throw new Refusal('not-signed-in')
    const known = remembered.callerWith(token)
    const tenantId = known?.tenantId ?? claimedTenant(token)
    if (!(await isTenantKnown(tenantId))) throw new Refusal('tenant-unknown')
    return known?.caller ?? verify(token, tenantId)
  }
}

/** Making a schema costs more than using it; there are no more of them than tenants that we know. */
function eachOnce<T>(make: (tenantId: string) => T): (tenantId: string) => T {
  const made = new Map<string, T>()
  return (tenantId) => {
    const known = made.get(tenantId)
    if (known !== undefined) return known
    const fresh = make(tenantId)
    made.set(tenantId, fresh)
    return fresh
  }
}

/** Nothing is verified yet; the shape is checked because the id becomes part of an address. */
function claimedTenant(token: string): string {
  const { tid } = unverifiedClaims(token)
  if (typeof tid === 'string' && TENANT_ID.test(tid)) return tid
  throw new Refusal('not-signed-in')
}

function unverifiedClaims(token: string): JWTPayload {
  try {
    return decodeJwt(token)
  } catch (error) {
    throw new Refusal('not-signed-in', {}, { cause: error })
  }
}

async function signedClaims(verify: () => Promise<{ payload: JWTPayload }>): Promise<JWTPayload> {
  try {
    return (await verify()).payload
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error
    throw new Refusal('not-signed-in', {}, { cause: error })
  }
}
