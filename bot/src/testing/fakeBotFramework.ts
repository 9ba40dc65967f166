import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose'

export const BOT = {
  id: 'e0c70000-0000-4000-8000-00000000b001',
  tenantId: '1a470000-0000-4000-8000-000000000002',
  secret: 'a secret of this test',
}
const BOT_FRAMEWORK = 'https://api.botframework.com'
const KEY_ID = 'bot-framework-key'
const HOUR_SECONDS = 3600

export interface ConnectorCall {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

interface OrderedFailure {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly code?: string
}

export interface FakeBotFramework {
  readonly origin: string
  readonly serviceUrl: string
  /** What the bot has said, with a token that was ours and good. */
  readonly calls: readonly ConnectorCall[]
  /** The token that comes with an activity. Overrides, another key and another key id forge it. */
  token(overrides?: JWTPayload, forged?: { key?: CryptoKey; kid?: string }): Promise<string>
  failNext(...failures: readonly OrderedFailure[]): void
  close(): Promise<void>
}

/** Entra's token endpoint, the Bot Framework's keys and its connector, on this machine. */
export async function startFakeBotFramework(): Promise<FakeBotFramework> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' }
  const calls: ConnectorCall[] = []
  const failures: OrderedFailure[] = []
  const sign = (claims: JWTPayload, key = privateKey, kid = KEY_ID) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(key)

  const answers = {
    metadata: () => ({
      issuer: BOT_FRAMEWORK,
      jwks_uri: `${origin}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    keys: () => ({ keys: [{ ...jwk, endorsements: ['msteams'] }] }),
    async token(body: string) {
      const asked = new URLSearchParams(body)
      if (asked.get('client_id') !== BOT.id || asked.get('client_secret') !== BOT.secret) {
        return { error: 'invalid_client' }
      }
      const token = await sign({ aud: BOT_FRAMEWORK, appid: BOT.id, ...lifetime() })
      return { token_type: 'Bearer', expires_in: HOUR_SECONDS, access_token: token }
    },
  }
  const server = http.createServer((request, response) => {
    void answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const serviceUrl = `${origin}/connector/`

  async function answer(request: http.IncomingMessage, response: http.ServerResponse) {
    const path = request.url ?? ''
    const body = await text(request)
    const reply = (status: number, value: object, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify(value))
    }
    if (path.endsWith('/openidconfiguration')) return reply(200, answers.metadata())
    if (path === '/keys') return reply(200, answers.keys())
    if (path.endsWith('/oauth2/v2.0/token')) return reply(200, await answers.token(body))
    const [, token = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? []
    const options = { audience: BOT_FRAMEWORK }
    const claims = await jwtVerify(token, publicKey, options).catch(() => undefined)
    if (claims?.payload['appid'] !== BOT.id) return reply(401, { error: { code: 'Unauthorized' } })
    const failure = failures.shift()
    if (failure) {
      const { status, headers, code = 'ServiceError' } = failure
      return reply(status, { error: { code, message: 'Ordered by a test.' } }, headers)
    }
    calls.push({
      method: request.method ?? '',
      path: path.replace('/connector', ''),
      body: JSON.parse(body),
    })
    return reply(201, { id: `message-${calls.length}` })
  }

  return {
    origin,
    serviceUrl,
    calls,
    token: (overrides = {}, { key, kid } = {}) =>
      sign(
        { iss: BOT_FRAMEWORK, aud: BOT.id, serviceurl: serviceUrl, ...lifetime(), ...overrides },
        key,
        kid,
      ),
    failNext: (...ordered) => void failures.push(...ordered),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function lifetime(): JWTPayload {
  const now = Math.floor(Date.now() / 1000)
  return { iat: now, nbf: now, exp: now + HOUR_SECONDS }
}
