import { createHash, randomUUID } from 'node:crypto'
import type { JWTPayload } from 'jose'

import { APPS, type Person } from '../people.ts'
import type { SigningKey } from '../signingKey.ts'
import type { Resource } from './resources.ts'

const TEAMS_WEB_CLIENT = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
export const LIFETIME_SECONDS = 3600

export type EntraApp = typeof APPS.api | typeof APPS.bot

/** Makes every token of one Entra. Lifetimes are in real time, whatever the sandbox's day. */
export interface Tokens {
  issuer(tenantId: string): string
  forPerson(grant: { person: Person; client: EntraApp; resource: Resource }): Promise<string>
  forApp(grant: { tenantId: string; client: EntraApp; resource: Resource }): Promise<string>
  identity(grant: { person: Person; client: EntraApp; nonce?: string | undefined }): Promise<string>
  /** What Teams' getAuthToken gives to the tab. Overrides make the bad ones that tests need. */
  sso(person: Person, overrides?: JWTPayload): Promise<string>
}

export function createTokens(origin: string, key: SigningKey): Tokens {
  const issuer = (tenantId: string): string => `${origin}/${tenantId}/v2.0`
  const sign = (claims: JWTPayload): Promise<string> => {
    const now = Math.floor(Date.now() / 1000)
    return key.sign({
      iat: now,
      nbf: now,
      exp: now + LIFETIME_SECONDS,
      uti: randomUUID().replaceAll('-', '').slice(0, 22),
      ver: '2.0',
      ...claims,
    })
  }

  return {
    issuer,
    forPerson: ({ person, client, resource }) =>
      sign({
        aud: resource.audience,
        iss: issuer(person.tenantId),
        ...clientClaims(client),
        ...personClaims(person, resource.audience),
        scp: grantedScopes(resource).join(' '),
      }),
    forApp: ({ tenantId, client, resource }) =>
      sign({
        aud: resource.audience,
        iss: issuer(tenantId),
        ...clientClaims(client),
        idtyp: 'app',
        oid: client.servicePrincipalId,
        sub: client.servicePrincipalId,
        tid: tenantId,
        ...(resource.kind === 'graph' ? { roles: client.graphRoles } : {}),
      }),
    identity: ({ person, client, nonce }) =>
      sign({
        aud: client.appId,
        iss: issuer(person.tenantId),
        ...personClaims(person, client.appId),
        ...(nonce === undefined ? {} : { nonce }),
      }),
    sso: (person, overrides = {}) =>
      sign({
        aud: APPS.api.appId,
        iss: issuer(person.tenantId),
        azp: TEAMS_WEB_CLIENT,
        azpacr: '0',
        scp: 'access_as_user',
        ...personClaims(person, APPS.api.appId),
        ...overrides,
      }),
  }
}

/** `.default` means all that was consented to. */
export function grantedScopes({ kind, permissions }: Resource): readonly string[] {
  if (!permissions.includes('.default')) return permissions
  return kind === 'graph' ? APPS.api.delegatedScopes : ['access_as_user']
}

/** Entra writes the client as `azp` in version 2 tokens and as `appid` in those for older APIs. */
function clientClaims({ appId }: EntraApp): JWTPayload {
  return { azp: appId, appid: appId, azpacr: '1' }
}

/** `sub` is pairwise: another one for each audience. */
function personClaims({ oid, tenantId, name, upn }: Person, audience: string): JWTPayload {
  const sub = createHash('sha256').update(`${oid} ${audience}`).digest('base64url')
  return { oid, tid: tenantId, name, preferred_username: upn, sub }
}
