import type { JWTPayload } from 'jose'

import {
  type Call,
  jsonReply,
  type Reply,
  type Route,
  type RunningServer,
  serve,
} from '../httpServer.ts'
import { jsonOrText } from '../jsonOrText.ts'
import type { SandboxState } from '../sandboxState.ts'
import { openSigningKey, type SigningKey } from '../signingKey.ts'
import type { WireLog } from '../wire.ts'
import { activityToken, BOT_FRAMEWORK_ISSUER } from './activityTokens.ts'
import { createBotBearerCheck, type EntraTrust } from './botBearer.ts'
import { ConnectorRefusal, connectorRefusalReply } from './connectorRefusal.ts'
import { connectorRoutes, type ConnectorParts } from './connectorRoutes.ts'
import { createFaults, type Faults } from './faults.ts'

export interface BotFrameworkStandIn extends RunningServer, Pick<Faults, 'failNext'> {
  /** Where the bot answers to, in every activity. */
  readonly serviceUrl: string
  botToken(overrides?: JWTPayload): Promise<string>
}

export interface BotFrameworkOptions extends EntraTrust, ConnectorParts {
  readonly port: number
  readonly state: SandboxState
  readonly wire: WireLog
}

/** The Bot Framework: the keys behind its activities, and the connector that a bot answers to. */
export async function startBotFramework(
  options: BotFrameworkOptions,
): Promise<BotFrameworkStandIn> {
  const { port, state, wire } = options
  const key = await openSigningKey(state, 'botFrameworkSigningKey')
  const faults = createFaults()
  const checkBearer = createBotBearerCheck(options)
  const guarded = connectorRoutes(options).map((route) => ({
    ...route,
    async answer(call: Call): Promise<Reply> {
      await checkBearer(call.header('authorization'))
      return faults.take() ?? route.answer(call)
    },
  }))
  const server = await serve({
    port,
    routes: (origin) => [...metadataRoutes(origin, key), ...guarded],
    refusal: (thrown) =>
      thrown instanceof ConnectorRefusal ? connectorRefusalReply(thrown) : undefined,
    observe: (call, reply) => record(wire, call, reply),
  })
  const serviceUrl = `${server.origin}/connector/`
  return {
    ...server,
    serviceUrl,
    failNext: (ordered) => faults.failNext(ordered),
    botToken: (overrides) => activityToken(key, serviceUrl, overrides),
  }
}

function metadataRoutes(origin: string, key: SigningKey): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/.well-known/openidconfiguration',
      answer: () =>
        jsonReply(200, {
          issuer: BOT_FRAMEWORK_ISSUER,
          authorization_endpoint: 'https://invalid.botframework.com',
          jwks_uri: `${origin}/v1/.well-known/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
          token_endpoint_auth_methods_supported: ['private_key_jwt'],
        }),
    },
    {
      method: 'GET',
      path: '/v1/.well-known/keys',
      answer: () => jsonReply(200, { keys: [{ ...key.publicJwk, endorsements: ['msteams'] }] }),
    },
  ]
}

function record(wire: WireLog, { method, url, body }: Call, { status }: Reply): void {
  wire.record({
    from: 'bot',
    to: 'Teams',
    what: `${method} ${url.pathname.replace('/connector', '')}`,
    status,
    ...(body === '' ? {} : { body: jsonOrText(body) }),
  })
}
