import type { JWTPayload, JWK } from 'jose'

import { isConsented, personByKey } from '../directory.ts'
import {
  type Call,
  jsonReply,
  type Reply,
  type Route,
  type RunningServer,
  serve,
} from '../httpServer.ts'
import type { SandboxState } from '../sandboxState.ts'
import { openSigningKey } from '../signingKey.ts'
import type { WireLog } from '../wire.ts'
import { createAuthorizationCodes } from './authorizationCodes.ts'
import { authorize } from './authorize.ts'
import { EntraRefusal, entraRefusalReply } from './entraRefusal.ts'
import { grant, type GrantParts } from './grants.ts'
import { instanceDiscovery, openIdConfiguration, requireTenant } from './metadata.ts'
import { createRefreshTokens } from './refreshTokens.ts'
import { createTokens } from './tokens.ts'

export interface EntraStandIn extends RunningServer {
  /** The public keys that sign every token of this Entra. */
  readonly keys: { readonly keys: JWK[] }
  /** @throws EntraRefusal 65001 for a person whose tenant has not consented to the app */
  ssoToken(personKey: string, overrides?: JWTPayload): Promise<string>
}

export interface EntraOptions {
  readonly port: number
  readonly state: SandboxState
  readonly wire: WireLog
  /** Where the sign-in page may send a browser back to. */
  readonly redirectOrigin: string
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
}

/** Microsoft Entra ID's version 2 endpoints, as far as MSAL, a token check and a browser need. */
export async function startEntra({
  port,
  state,
  wire,
  redirectOrigin,
}: EntraOptions): Promise<EntraStandIn> {
  const key = await openSigningKey(state, 'entraSigningKey')
  const codes = createAuthorizationCodes()
  const partsFor = (origin: string): GrantParts => ({
    key,
    tokens: createTokens(origin, key),
    codes,
    refreshTokens: createRefreshTokens(key),
  })
  const server = await serve({
    port,
    routes: (origin) => routes(origin, { parts: partsFor(origin), redirectOrigin }),
    refusal: (thrown) =>
      thrown instanceof EntraRefusal ? withCors(entraRefusalReply(thrown)) : undefined,
    observe: (call, reply) => record(wire, call, reply),
  })
  const { tokens } = partsFor(server.origin)
  return {
    ...server,
    keys: { keys: [key.publicJwk] },
    async ssoToken(personKey, overrides) {
      const person = personByKey(personKey)
      if (!person) throw new EntraRefusal(50034, `There is no person "${personKey}".`)
      if (!isConsented(person.tenantId)) {
        throw new EntraRefusal(
          65001,
          'The user or administrator has not consented to use the application.',
        )
      }
      return tokens.sso(person, overrides)
    },
  }
}

function routes(
  origin: string,
  { parts, redirectOrigin }: { readonly parts: GrantParts; readonly redirectOrigin: string },
): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/common/discovery/instance',
      answer: () => withCors(jsonReply(200, instanceDiscovery(origin))),
    },
    {
      method: 'GET',
      path: '/:tenant/v2.0/.well-known/openid-configuration',
      answer: (call) => withCors(jsonReply(200, openIdConfiguration(origin, tenantOf(call)))),
    },
    {
      method: 'GET',
      path: '/:tenant/discovery/v2.0/keys',
      answer: (call) => {
        const { issuer } = openIdConfiguration(origin, tenantOf(call))
        return withCors(jsonReply(200, { keys: [{ ...parts.key.publicJwk, issuer }] }))
      },
    },
    {
      method: 'GET',
      path: '/:tenant/oauth2/v2.0/authorize',
      answer: (call) => {
        tenantOf(call)
        return authorize(call, { codes: parts.codes, redirectOrigin })
      },
    },
    {
      method: 'POST',
      path: '/:tenant/oauth2/v2.0/token',
      answer: async (call) =>
        withCors(
          jsonReply(200, await grant(parts, tenantOf(call), new URLSearchParams(call.body))),
        ),
    },
    { method: 'OPTIONS', path: '/*', answer: () => ({ status: 204, headers: CORS }) },
  ]
}

function tenantOf({ params }: Call): string {
  const tenant = params['tenant'] ?? ''
  requireTenant(tenant)
  return tenant
}

function withCors(reply: Reply): Reply {
  return { ...reply, headers: { ...reply.headers, ...CORS } }
}

function record(wire: WireLog, { method, url, body }: Call, { status }: Reply): void {
  if (method === 'OPTIONS') return
  const form = new URLSearchParams(body)
  const shown = ['grant_type', 'scope'].map((name) => [name, form.get(name)])
  wire.record({
    from: form.get('client_id') ?? 'browser or server',
    to: 'Entra ID',
    what: `${method} ${url.pathname}`,
    status,
    ...(method === 'POST' ? { body: Object.fromEntries(shown) } : {}),
  })
}
