import { z } from 'zod'

import { type Call, jsonReply, type Reply } from '../httpServer.ts'
import type { Asker } from './bearer.ts'
import { graphErrorReply, GraphRefusal } from './graphRefusal.ts'
import type { GraphRoute } from './graphRoute.ts'
import { requestBody } from './requestBody.ts'

const MOST_IN_ONE = 20

const Batch = z.strictObject({
  requests: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
        url: z.string().startsWith('/'),
        headers: z.record(z.string(), z.string()).default({}),
        body: z.unknown().optional(),
      }),
    )
    .min(1)
    .max(MOST_IN_ONE),
})
type Part = z.infer<typeof Batch>['requests'][number]

/** Answers one request as if it had come by itself. */
export type AnswerAlone = (call: Call, asker: Asker) => Reply

/** Several requests in one, each with an answer of its own. */
export function batchRoute(answerAlone: AnswerAlone): GraphRoute {
  return {
    method: 'POST',
    path: '/v1.0/$batch',
    answer(call, asker) {
      const { requests } = requestBody(call, Batch)
      if (new Set(requests.map(({ id }) => id)).size < requests.length) {
        throw new GraphRefusal(400, 'BadRequest', 'Each request of a batch has an id of its own.')
      }
      const responses = requests.map((part) => {
        const { status, headers, body } = answerAlone(callOf(part, call), asker)
        return { id: part.id, status, headers: { ...headers }, ...bodyOf(body) }
      })
      return jsonReply(200, { responses })
    },
  }
}

/** The routes that a batch may name. */
export function answering(
  routes: readonly GraphRoute[],
  failureOf: (call: Call) => Reply | undefined,
): AnswerAlone {
  return (call, asker) => {
    try {
      for (const { method, path, answer } of routes) {
        const params = method === call.method ? paramsIn(path, call.url.pathname) : undefined
        if (params) return failureOf(call) ?? answer({ ...call, params }, asker)
      }
      throw new GraphRefusal(404, 'NotFound', 'There is no such resource.')
    } catch (thrown) {
      if (thrown instanceof GraphRefusal) return graphErrorReply(thrown)
      throw thrown
    }
  }
}

function callOf({ method, url, headers, body }: Part, whole: Call): Call {
  const text = body === undefined ? '' : JSON.stringify(body)
  return {
    method,
    url: new URL(`/v1.0${url}`, whole.url),
    params: {},
    body: text,
    bytes: Buffer.from(text),
    header: (name) => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1],
  }
}

function paramsIn(path: string, pathname: string): Readonly<Record<string, string>> | undefined {
  const [wanted, given] = [path.split('/'), pathname.split('/')]
  if (wanted.length !== given.length) return undefined
  const pairs = wanted.map((part, n) => [part, decodeURIComponent(given[n] ?? '')] as const)
  if (pairs.some(([part, value]) => !part.startsWith(':') && part !== value)) return undefined
  return Object.fromEntries(
    pairs.filter(([part]) => part.startsWith(':')).map(([part, value]) => [part.slice(1), value]),
  )
}

function bodyOf(body: Reply['body']): { readonly body?: unknown } {
  return typeof body === 'string' ? { body: JSON.parse(body) } : {}
}
