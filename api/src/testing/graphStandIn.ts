import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'

import { graphFiles } from './graphFiles.ts'
import { eachOfBatch } from './graphBatch.ts'
import type { GraphReply } from './graphReply.ts'
import { listening, stopped } from './listening.ts'

/** As much of Microsoft Graph as the API asks for, and a switch that takes it off the network. */
export async function startGraph() {
  const library = graphFiles()
  const meetings = new Map<string, unknown>()
  const lines: { readonly objectId: string; readonly activityType: unknown }[] = []
  let isAway = false

  const makeMeeting = async (request: IncomingMessage): Promise<GraphReply> => {
    const event = await json(request)
    const id = fieldOf(event, 'transactionId')
    meetings.set(id, event)
    const start: unknown = Reflect.get(Object(event), 'start')
    const onlineMeeting = { joinUrl: 'https://teams.example/meet/1' }
    return { status: 201, body: { id, start, onlineMeeting } }
  }

  const addLines = async (request: IncomingMessage): Promise<GraphReply> =>
    eachOfBatch(await json(request), ({ url, body }) => {
      lines.push({
        objectId: url.split('/')[2] ?? '',
        activityType: fieldOf(body, 'activityType'),
      })
      return 204
    })

  const answer = (request: IncomingMessage): Promise<GraphReply> | GraphReply => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://graph').pathname)
    if (path.endsWith('/events')) return makeMeeting(request)
    if (path.endsWith('/$batch')) return addLines(request)
    return library.answer(request, path) ?? { status: 404 }
  }

  const server = createServer((request, response) => {
    if (isAway) request.socket.destroy()
    else void Promise.resolve(answer(request)).then((reply) => send(reply, response))
  })
  return {
    origin: await listening(server),
    files: library.files,
    meetings,
    lines,
    goAway: () => void (isAway = true),
    comeBack: () => void (isAway = false),
    stop: () => stopped(server),
  }
}

export type GraphStandIn = Awaited<ReturnType<typeof startGraph>>

function send({ status, body }: GraphReply, response: ServerResponse): void {
  const isBytes = body instanceof Buffer
  response.setHeader('content-type', isBytes ? 'application/octet-stream' : 'application/json')
  response.writeHead(status).end(isBytes ? body : JSON.stringify(body))
}

function fieldOf(value: unknown, name: string): string {
  return String(Reflect.get(Object(value), name))
}
