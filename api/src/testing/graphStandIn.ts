import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json, buffer } from 'node:stream/consumers'

import { listening, stopped } from './listening.ts'

interface GraphReply {
  readonly status: number
  readonly body?: object | Buffer
}

/** As much of Microsoft Graph as the API asks for, and a switch that takes it off the network. */
export async function startGraph() {
  const files = new Map<string, Buffer>()
  const folders = new Set<string>()
  const meetings = new Map<string, unknown>()
  const lines: { readonly objectId: string; readonly activityType: unknown }[] = []
  let isAway = false

  const uploadOrRead = async (request: IncomingMessage, path: string): Promise<GraphReply> => {
    const [, parent = '', name] = /\/items\/([^/:]+)(?::\/(.+):)?\/content$/.exec(path) ?? []
    if (name === undefined) {
      const content = files.get(parent)
      return content
        ? { status: 200, body: content }
        : { status: 404, body: graphError('itemNotFound') }
    }
    const id = `${parent}.${name}`
    files.set(id, await buffer(request))
    return { status: 201, body: itemNamed(id) }
  }

  const makeFolder = async (request: IncomingMessage): Promise<GraphReply> => {
    const name = fieldOf(await json(request), 'name')
    if (folders.has(name)) return { status: 409, body: graphError('nameAlreadyExists') }
    folders.add(name)
    return { status: 201, body: itemNamed(`folder-${name}`) }
  }

  const makeMeeting = async (request: IncomingMessage): Promise<GraphReply> => {
    const event = await json(request)
    const id = fieldOf(event, 'transactionId')
    meetings.set(id, event)
    const start: unknown = Reflect.get(Object(event), 'start')
    const onlineMeeting = { joinUrl: 'https://teams.example/meet/1' }
    return { status: 201, body: { id, start, onlineMeeting } }
  }

  const addLine = async (request: IncomingMessage, path: string): Promise<GraphReply> => {
    const objectId = path.split('/')[3] ?? ''
    lines.push({ objectId, activityType: fieldOf(await json(request), 'activityType') })
    return { status: 204 }
  }

  const answer = (request: IncomingMessage): Promise<GraphReply> | GraphReply => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://graph').pathname)
    if (path.endsWith('/content')) return uploadOrRead(request, path)
    if (path.endsWith('/children')) return makeFolder(request)
    if (path.endsWith('/events')) return makeMeeting(request)
    if (path.endsWith('/sendActivityNotification')) return addLine(request, path)
    const [, folder = ''] = /:\/(.+):$/.exec(path) ?? []
    return { status: 200, body: itemNamed(`folder-${folder}`) }
  }

  const server = createServer((request, response) => {
    if (isAway) request.socket.destroy()
    else void Promise.resolve(answer(request)).then((reply) => send(reply, response))
  })
  return {
    origin: await listening(server),
    files,
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

function itemNamed(id: string): object {
  return { id, webUrl: `https://stonebeck.sharepoint.example/${encodeURIComponent(id)}` }
}

function graphError(code: string): object {
  return { error: { code, message: code } }
}

function fieldOf(value: unknown, name: string): string {
  return String(Reflect.get(Object(value), name))
}
