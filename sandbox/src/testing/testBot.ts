import { createRemoteJWKSet, jwtVerify } from 'jose'

import { jsonReply, type Reply, type RunningServer, serve } from '../httpServer.ts'
import { APPS } from '../people.ts'
import { askToken } from './askEntra.ts'
import type { TestSandbox } from './testSandbox.ts'

export interface SeenActivity {
  readonly [name: string]: unknown
  readonly type: string
  readonly id: string
  readonly serviceUrl: string
  readonly from: { readonly id: string; readonly aadObjectId: string }
  readonly conversation: { readonly id: string; readonly tenantId: string }
  readonly text?: string
}

export interface TestBot extends RunningServer {
  readonly seen: readonly SeenActivity[]
  /** Calls the connector as the bot does, unless another bearer is given. */
  connector(method: string, path: string, body?: unknown, bearer?: string): Promise<ConnectorAnswer>
}

export interface ConnectorAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
}

/** What the bot answers to one activity. */
export type Answering = (activity: SeenActivity, bot: TestBot) => Reply | Promise<Reply>

/** A small bot that trusts only tokens of the sandbox's Bot Framework, as a real bot would. */
export async function startTestBot(
  sandbox: () => TestSandbox,
  answering: Answering = () => ({ status: 200 }),
): Promise<TestBot> {
  const seen: SeenActivity[] = []
  const server = await serve({
    port: sandbox().ports.bot,
    routes: () => [
      {
        method: 'POST',
        path: '/api/messages',
        async answer(call) {
          const activity: SeenActivity = JSON.parse(call.body)
          const trusted = await isTrusted(sandbox(), call.header('authorization'), activity)
          if (!trusted) return jsonReply(401, { error: 'Unauthorized' })
          seen.push(activity)
          return answering(activity, bot)
        },
      },
    ],
  })
  const bot: TestBot = {
    ...server,
    seen,
    async connector(method, path, body, bearer) {
      const token = bearer ?? (await botsToken(sandbox()))
      const response = await fetch(`${sandbox().botFramework.serviceUrl}v3/${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      const { status, headers } = response
      return { status, headers, body: text === '' ? {} : JSON.parse(text) }
    },
  }
  return bot
}

async function isTrusted(
  sandbox: TestSandbox,
  authorization: string | undefined,
  { serviceUrl }: SeenActivity,
): Promise<boolean> {
  const keys = createRemoteJWKSet(new URL(`${sandbox.origin('botFramework')}/v1/.well-known/keys`))
  const expected = { issuer: 'https://api.botframework.com', audience: APPS.bot.appId }
  const token = authorization?.replace('Bearer ', '') ?? ''
  const verified = await jwtVerify(token, keys, expected).catch(() => undefined)
  return verified?.payload['serviceurl'] === serviceUrl
}

async function botsToken(sandbox: TestSandbox): Promise<string> {
  const { body } = await askToken(sandbox, 'botframework.com', {
    grant_type: 'client_credentials',
    client_id: APPS.bot.appId,
    client_secret: APPS.bot.secret,
    scope: 'https://api.botframework.com/.default',
  })
  return String(body['access_token'])
}
