import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

import { graphError, type GraphReply, itemNamed, NAME_TAKEN, NOT_FOUND } from './graphReply.ts'

/** Files that come in parts, each ending up among `files`. */
export function graphUploadSessions(files: Map<string, Buffer>) {
  const sessions = new Map<string, { readonly id: string; readonly come: Buffer }>()

  return {
    open(place: readonly string[]): GraphReply {
      const session = `session-${sessions.size + 1}`
      sessions.set(session, { id: place.join('.'), come: Buffer.alloc(0) })
      return { status: 200, body: { uploadUrl: `https://graph.microsoft.com/upload/${session}` } }
    },

    status(session: string): GraphReply {
      const open = sessions.get(session)
      return open ? { status: 200, body: expecting(open.come) } : NOT_FOUND
    },

    async take(request: IncomingMessage, session: string): Promise<GraphReply> {
      const open = sessions.get(session)
      if (!open) return NOT_FOUND
      const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(request.headers['content-range'] ?? '')
      const come = Buffer.concat([open.come, await buffer(request)])
      if (Number(range?.[1]) !== open.come.length) {
        return { status: 416, body: graphError('invalidRange') }
      }
      sessions.set(session, { ...open, come })
      if (come.length < Number(range?.[2])) return { status: 202, body: expecting(come) }
      sessions.delete(session)
      if (files.has(open.id)) return NAME_TAKEN
      files.set(open.id, come)
      return { status: 201, body: itemNamed(open.id) }
    },
  }
}

function expecting(come: Buffer): object {
  return { nextExpectedRanges: [`${come.length}-`] }
}
