import type { Caller } from '@ect/usecases/ports/people.ts'
import {
  AuthenticationHandler,
  Client,
  type Middleware,
  RedirectHandler,
  RedirectHandlerOptions,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client'

import type { GraphTokens } from '../entra/graphTokens.ts'
import { transportTo } from './graphTransport.ts'

const RETRY_PAUSE_SECONDS = 1
const RETRIES = 2
const LONGEST_WAIT_SECONDS = 10

/** Microsoft Graph, spoken to as a person or as our app in one tenant. */
export interface Graph {
  /** @throws Refusal `consent-needed`, `not-signed-in`, `microsoft-unavailable` */
  onBehalfOf(caller: Caller, permissions: readonly string[]): Promise<Client>
  /** @throws Refusal `microsoft-unavailable` */
  asApp(tenantId: string): Promise<Client>
}

/** `origin` is Graph's own, or that of a stand-in on this machine. */
export function connectGraph({
  origin,
  tokens,
}: {
  readonly origin: string
  readonly tokens: GraphTokens
}): Graph {
  return {
    onBehalfOf: async (caller, permissions) =>
      clientWith(await tokens.onBehalfOf(caller, permissions), origin),
    asApp: async (tenantId) => clientWith(await tokens.asApp(tenantId), origin),
  }
}

function clientWith(accessToken: string, origin: string): Client {
  return Client.initWithMiddleware({
    middleware: chain(
      new AuthenticationHandler({ getAccessToken: async () => accessToken }),
      new RetryHandler(new RetryHandlerOptions(RETRY_PAUSE_SECONDS, RETRIES, isWorthWaiting)),
      new RedirectHandler(new RedirectHandlerOptions(1, leadsToMicrosoft)),
      new TelemetryHandler(),
      transportTo(origin),
    ),
  })
}

function chain(first: Middleware, ...rest: readonly Middleware[]): Middleware {
  rest.reduce((previous, next) => {
    previous.setNext?.(next)
    return next
  }, first)
  return first
}

/** A person may be waiting, and the outbox tries again by itself. */
function isWorthWaiting(
  _delay: number,
  _attempt: number,
  _request: unknown,
  _options: unknown,
  response: Response,
): boolean {
  return Number(response.headers.get('retry-after') ?? 0) <= LONGEST_WAIT_SECONDS
}

/** File contents are answered with an address in the tenant's own SharePoint. */
function leadsToMicrosoft(response: Response): boolean {
  const target = URL.parse(response.headers.get('location') ?? '')
  return target?.protocol === 'https:' && target.hostname.endsWith('.sharepoint.com')
}
