import { once } from 'node:events'
import http from 'node:http'
import { text } from 'node:stream/consumers'

import type { JWTPayload } from 'jose'

import {
  BOT,
  BOT_FRAMEWORK,
  type Forgery,
  HOUR_SECONDS,
  isFromBot,
  publishedKeys,
  signed,
} from './fakeTokens.ts'

export interface ConnectorCall {
  readonly path: string
  readonly body: unknown
}

/** The status of a failure that closes the connection instead. */
const NO_ANSWER = 0

interface OrderedFailure {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly code?: string
}

interface Reply {
  readonly status: number
  readonly body: object
  readonly headers?: Record<string, string>
}

export interface FakeBotFramework {
  readonly origin: string
  readonly serviceUrl: string
  /** What the bot has said, with a token that was ours and good. */
  readonly calls: readonly ConnectorCall[]
  /** The token that comes with an activity, or a forged one. */
  token(claims?: JWTPayload, forgery?: Forgery): Promise<string>
  failNext(...failures: readonly OrderedFailure[]): void
  close(): Promise<void>
}

/** Entra's token endpoint, the Bot Framework's keys and its connector, on this machine. */
export async function startFakeBotFramework(): Promise<FakeBotFramework> {
  const calls: ConnectorCall[] = []
  const failures: OrderedFailure[] = []
  const server = http.createServer((request, response) => {
    void reply(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const origin = `http://127.0.0.1:${port}`
  const serviceUrl = `${origin}/connector/`

  async function reply(request: http.IncomingMessage, response: http.ServerResponse) {
    const { status, body, headers } = await answer(request)
    if (status === NO_ANSWER) {
      request.socket.destroy()
      return
    }
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  }

  async function answer(request: http.IncomingMessage): Promise<Reply> {
    const path = request.url?.split('?')[0] ?? ''
    const body = await text(request)
    if (path === '/keys') return { status: 200, body: await publishedKeys() }
    if (path.endsWith('/openidconfiguration')) return { status: 200, body: metadata(origin) }
    if (path.endsWith('/oauth2/v2.0/token')) return tokenFor(new URLSearchParams(body))
    if (!(await isFromBot(request.headers.authorization))) return refusal({ status: 401 })
    const failure = failures.shift()
    if (failure) return refusal(failure)
    const [, member] = /\/members\/([^/]+)$/.exec(path) ?? []
    if (member !== undefined) return { status: 200, body: accountOf(decodeURIComponent(member)) }
    calls.push({ path: path.replace('/connector', ''), body: JSON.parse(body) })
    return { status: 201, body: { id: `message-${calls.length}` } }
  }

  return {
    origin,
    serviceUrl,
    calls,
    token: (claims, forgery) =>
      signed({ iss: BOT_FRAMEWORK, aud: BOT.id, serviceurl: serviceUrl, ...claims }, forgery),
    failNext: (...ordered) => void failures.push(...ordered),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function metadata(origin: string): object {
  return {
    issuer: BOT_FRAMEWORK,
    jwks_uri: `${origin}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  }
}

/** `29:Amara Whitcombe` signs in with `amara.whitcombe@stonebeck.example`. */
function accountOf(id: string): object {
  const userPrincipalName = `${id.slice(3).toLowerCase().replace(' ', '.')}@stonebeck.example`
  return { id, userPrincipalName }
}

async function tokenFor(asked: URLSearchParams): Promise<Reply> {
  if (asked.get('client_id') !== BOT.id || asked.get('client_secret') !== BOT.secret) {
    return { status: 401, body: { error: 'invalid_client' } }
  }
  const token = await signed({ aud: BOT_FRAMEWORK, appid: BOT.id })
  const body = { token_type: 'Bearer', expires_in: HOUR_SECONDS, access_token: token }
  return { status: 200, body }
}

function refusal({ status, headers = {}, code = 'ServiceError' }: OrderedFailure): Reply {
  return { status, headers, body: { error: { code, message: 'Ordered by a test.' } } }
}
