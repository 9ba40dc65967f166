import { refusedByMicrosoft } from '@ect/usecases/refusedByMicrosoft.ts'
import { z } from 'zod'

import type { Graph } from './graphClient.ts'
import { reachPerson } from './graphPersonal.ts'

/** Microsoft's own limit. */
const MOST_IN_ONE = 20
/** Those who send several at once do so within a moment. */
const TOGETHER_MILLISECONDS = 5

/** A request below `/v1.0`, as one part of a batch. */
export interface BatchedRequest {
  readonly method: 'POST'
  readonly url: string
  readonly body: object
}

interface Pending {
  readonly request: BatchedRequest
  readonly resolve: () => void
  readonly reject: (thrown: unknown) => void
}

const Replies = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).default({}),
      body: z.unknown().optional(),
    }),
  ),
})
type Reply = z.infer<typeof Replies>['responses'][number]
const ErrorBody = z.object({ error: z.object({ code: z.string() }) })

/**
 * Sends requests of our app to Graph, those of one moment and tenant together. Each succeeds or
 * fails by itself.
 *
 * @throws Refusal `microsoft-unavailable`
 */
export function batchedRequests(graph: Pick<Graph, 'asApp'>) {
  const waiting = new Map<string, Pending[]>()

  const leave = (tenantId: string) => {
    const together = waiting.get(tenantId)?.splice(0, MOST_IN_ONE) ?? []
    if (together.length > 0) void sendTogether(graph, tenantId, together)
  }

  return (tenantId: string, request: BatchedRequest): Promise<void> =>
    new Promise((resolve, reject) => {
      const others = waiting.get(tenantId) ?? []
      waiting.set(tenantId, others)
      others.push({ request, resolve, reject })
      if (others.length >= MOST_IN_ONE) leave(tenantId)
      else if (others.length === 1) setTimeout(leave, TOGETHER_MILLISECONDS, tenantId)
    })
}

async function sendTogether(
  graph: Pick<Graph, 'asApp'>,
  tenantId: string,
  together: readonly Pending[],
): Promise<void> {
  try {
    const client = await graph.asApp(tenantId)
    const requests = together.map(({ request }, n) => ({
      id: String(n),
      headers: { 'Content-Type': 'application/json' },
      ...request,
    }))
    const answer = await reachPerson(() => client.api('/$batch').post({ requests }))
    const replies = new Map(Replies.parse(answer).responses.map((reply) => [reply.id, reply]))
    for (const [n, pending] of together.entries()) settle(pending, replies.get(String(n)))
  } catch (thrown) {
    for (const { reject } of together) reject(thrown)
  }
}

const NO_ANSWER = 0

function settle({ resolve, reject }: Pending, reply: Reply | undefined): void {
  const status = reply?.status ?? NO_ANSWER
  if (status >= 200 && status < 300) {
    resolve()
    return
  }
  const { success, data } = ErrorBody.safeParse(reply?.body)
  const code = success ? data.error.code : undefined
  reject(refusedByMicrosoft({ status, code, retryAfter: headerOf(reply, 'retry-after') }, reply))
}

/** Inside a batch the names of headers are written in any case. */
function headerOf(reply: Reply | undefined, name: string): string | undefined {
  return Object.entries(reply?.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1]
}
