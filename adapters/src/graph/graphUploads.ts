import type { FilePart, RecordsUploads } from '@ect/usecases/ports/recordsLibrary.ts'
import { type Client, GraphError } from '@microsoft/microsoft-graph-client'
import type { DriveItemUploadableProperties } from '@microsoft/microsoft-graph-types'
import { z } from 'zod'

import type { WithConflictBehaviour } from './conflictBehaviour.ts'
import type { Graph } from './graphClient.ts'
import { askGraph } from './graphRefusal.ts'
import { keptFile, pathOf } from './recordPaths.ts'

const OpenedSession = z.object({ uploadUrl: z.url() })

/** `26-` or `26-100`: the first byte that is still to come. */
const Status = z.object({
  nextExpectedRanges: z.tuple([z.templateLiteral([z.int(), '-', z.string()])], z.string()),
})

const GONE = 404
const NAME_TAKEN = 409
const OUT_OF_ORDER = 416

/** Graph's upload sessions. Their addresses carry their own right, and end after some days. */
export function graphUploads(graph: Pick<Graph, 'asApp'>): RecordsUploads {
  return {
    async open(site, place) {
      const client = await graph.asApp(site.tenantId)
      const item: WithConflictBehaviour<DriveItemUploadableProperties> = {
        name: place.name,
        '@microsoft.graph.conflictBehavior': 'fail',
      }
      return askGraph(async () => {
        const path = await pathOf(client, site, place)
        const opened: unknown = await client.api(`${path}/createUploadSession`).post({ item })
        return OpenedSession.parse(opened).uploadUrl
      })
    },

    async received(site, session) {
      const client = await graph.asApp(site.tenantId)
      return askGraph(() => receivedBy(client, session))
    },

    async send(site, session, part) {
      const client = await graph.asApp(site.tenantId)
      return askGraph(async () => {
        try {
          const answer = await put(client, session, part)
          const isLast = part.from + part.content.length === part.size
          if (!isLast) return { received: firstMissing(answer) }
          return { received: part.size, kept: keptFile(site, answer) }
        } catch (error) {
          const status = statusOf(error)
          if (status === GONE) return { received: undefined }
          if (status === NAME_TAKEN) return { received: part.size }
          if (status === OUT_OF_ORDER) return { received: await receivedBy(client, session) }
          throw error
        }
      })
    },
  }
}

async function receivedBy(client: Client, session: string): Promise<number | undefined> {
  try {
    return firstMissing(await client.api(session).get())
  } catch (error) {
    if (statusOf(error) === GONE) return undefined
    throw error
  }
}

function put(client: Client, session: string, { from, size, content }: FilePart): Promise<unknown> {
  const last = from + content.length - 1
  return client
    .api(session)
    .headers({
      'content-type': 'application/octet-stream',
      'content-range': `bytes ${from}-${last}/${size}`,
    })
    .put(Buffer.from(content.buffer, content.byteOffset, content.byteLength))
}

function firstMissing(answer: unknown): number {
  const [range] = Status.parse(answer).nextExpectedRanges
  return Number.parseInt(range, 10)
}

function statusOf(error: unknown): number | undefined {
  return error instanceof GraphError ? error.statusCode : undefined
}
