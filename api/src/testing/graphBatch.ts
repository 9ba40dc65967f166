import { z } from 'zod'

import type { GraphReply } from './graphReply.ts'

const Batch = z.object({
  requests: z.array(z.object({ id: z.string(), url: z.string(), body: z.unknown() })),
})
type Part = z.infer<typeof Batch>['requests'][number]

/** Graph's answer to a batch, with the status that each part of it gets. */
export function eachOfBatch(batch: unknown, statusOf: (part: Part) => number): GraphReply {
  const { requests } = Batch.parse(batch)
  const responses = requests.map((part) => ({ id: part.id, status: statusOf(part), headers: {} }))
  return { status: 200, body: { responses } }
}
