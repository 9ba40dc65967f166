import { APPS, STONEBECK } from '../../people.ts'
import { askToken } from '../../testing/askEntra.ts'
import type { TestSandbox } from '../../testing/testSandbox.ts'

const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

/** One request as it went over the wire, and its reply. */
export interface Exchange {
  readonly method: string
  /** With its query, from `/v1.0` on. */
  readonly url: string
  readonly body: string
  readonly status: number
  readonly replyType: string
  /** Parsed when it is JSON. */
  readonly reply: unknown
}

export interface Ask {
  readonly method: string
  readonly url: string
  readonly token?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, or as a file when it is bytes. */
  readonly body?: unknown
}

export async function askGraph(sandbox: TestSandbox, ask: Ask): Promise<Exchange> {
  const { method, url, token, headers = {} } = ask
  const { type, sent } = wireBody(ask.body)
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const response = await fetch(sandbox.origin('graph') + url, {
    method,
    headers: { ...authorization, ...type, ...headers },
    body: sent,
  })
  const text = await response.text()
  const replyType = response.headers.get('content-type') ?? ''
  const reply: unknown = replyType.startsWith('application/json') ? JSON.parse(text) : text
  const body = typeof sent === 'string' ? sent : ''
  return { method, url, body, status: response.status, replyType, reply }
}

function wireBody(body: unknown) {
  if (body === undefined) return { type: {}, sent: null }
  if (body instanceof Uint8Array) {
    return { type: { 'content-type': 'application/pdf' }, sent: new Uint8Array(body) }
  }
  return { type: { 'content-type': 'application/json' }, sent: JSON.stringify(body) }
}

/** What an API would get by handing on a person's own token. */
export async function personToken(
  sandbox: TestSandbox,
  personKey: string,
  scope = 'Calendars.ReadWrite User.Read',
): Promise<string> {
  const { body } = await askToken(sandbox, 'common', {
    grant_type: ON_BEHALF_OF,
    requested_token_use: 'on_behalf_of',
    assertion: await sandbox.ssoToken(personKey),
    scope: scope
      .split(' ')
      .map((name) => `https://graph.microsoft.com/${name}`)
      .join(' '),
  })
  return String(body['access_token'])
}

/** The token of an app itself in one tenant. */
export async function appToken(
  sandbox: TestSandbox,
  {
    tenant = STONEBECK,
    app = APPS.api,
  }: { tenant?: string; app?: typeof APPS.api | typeof APPS.bot } = {},
): Promise<string> {
  const { body } = await askToken(sandbox, tenant, {
    client_id: app.appId,
    client_secret: app.secret,
    grant_type: 'client_credentials',
    scope: 'https://graph.microsoft.com/.default',
  })
  return String(body['access_token'])
}

/** The id in a reply. */
export function idIn({ reply }: Exchange): string {
  return String(Reflect.get(Object(reply), 'id'))
}

/** The code of an error reply. */
export function codeIn({ reply }: Exchange): unknown {
  return Reflect.get(Object(Reflect.get(Object(reply), 'error')), 'code')
}
