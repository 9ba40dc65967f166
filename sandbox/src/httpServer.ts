import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { origin as originOf } from './ports.ts'

const USUAL_LARGEST_BODY = 1_048_576

/** One request as a route sees it. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  /** The body as text. */
  readonly body: string
  /** The body as it came. */
  readonly bytes: Buffer
  header(name: string): string | undefined
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Takes the response over after its head is written, for server-sent events. */
  readonly stream?: (response: ServerResponse) => void
}

export interface Route {
  readonly method: string
  /** `/v3/conversations/:id`; a last `*` takes the rest. */
  readonly path: string
  readonly answer: (call: Call) => Reply | Promise<Reply>
}

export interface RunningServer {
  readonly origin: string
  stop(): Promise<void>
}

export interface Serve {
  /** 0 takes any free port. */
  readonly port: number
  readonly routes: (origin: string) => readonly Route[]
  /** In bytes; one mebibyte unless told. */
  readonly largestBody?: number
  /** Answers before any route does, or lets the call through. */
  readonly guard?: (call: Call, origin: string) => Reply | undefined
  /** What a thrown error becomes; without it, or without an answer from it, status 500. */
  readonly refusal?: (thrown: unknown) => Reply | undefined
  readonly observe?: (call: Call, reply: Reply) => void
}

export function jsonReply(
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): Reply {
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
    body: JSON.stringify(value),
  }
}

/** Listens on loopback only: nothing in the sandbox is for another machine. */
export async function serve(setup: Serve): Promise<RunningServer> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(setup.port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port.')
  const origin = originOf(address.port)
  const answer = answering(setup, origin)
  server.on('request', (request, response) => void answer(request, response))
  return {
    origin,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answering(
  { routes, guard, refusal, observe, largestBody = USUAL_LARGEST_BODY }: Serve,
  origin: string,
) {
  const table = routes(origin).map((route) => ({ ...route, pattern: patternOf(route.path) }))

  const find = (call: Call): Reply | Promise<Reply> => {
    const stopped = guard?.(call, origin)
    if (stopped) return stopped
    for (const { method, pattern, answer } of table) {
      const match = method === call.method ? pattern.exec(call.url.pathname) : null
      if (match) return answer({ ...call, params: decoded(match.groups) })
    }
    return jsonReply(404, {
      error: { code: 'NotFound', message: `There is no ${call.method} ${call.url.pathname} here.` },
    })
  }

  const replyTo = async (call: Call): Promise<Reply> => {
    try {
      return await find(call)
    } catch (thrown) {
      if (thrown instanceof URIError) return jsonReply(400, { error: { code: 'BadAddress' } })
      return refusal?.(thrown) ?? fault(thrown)
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const call = await read(request, origin, largestBody)
      if (!call) return send(response, jsonReply(413, { error: { code: 'RequestEntityTooLarge' } }))
      const reply = await replyTo(call)
      observe?.(call, reply)
      send(response, reply)
    } catch (thrown) {
      send(response, fault(thrown))
    }
  }
}

function fault(thrown: unknown): Reply {
  return jsonReply(500, { error: { code: 'InternalServerError', message: String(thrown) } })
}

async function read(
  request: IncomingMessage,
  origin: string,
  largestBody: number,
): Promise<Call | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= largestBody) chunks.push(chunk)
  }
  if (size > largestBody) return undefined
  const bytes = Buffer.concat(chunks)
  return {
    method: request.method ?? 'GET',
    url: new URL(`${origin}${request.url ?? '/'}`),
    params: {},
    body: bytes.toString('utf8'),
    bytes,
    header(name) {
      const value = request.headers[name]
      return Array.isArray(value) ? value.join(', ') : value
    },
  }
}

function send(response: ServerResponse, { status, headers = {}, body, stream }: Reply): void {
  if (response.destroyed) return
  response.writeHead(status, headers)
  if (stream) {
    response.flushHeaders()
    stream(response)
  } else response.end(body)
}

function patternOf(path: string): RegExp {
  const source = path
    .replaceAll(/[.$]/g, String.raw`\$&`)
    .replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')
    .replace(/\*$/, '(?<rest>.*)')
  return new RegExp(`^${source}$`)
}

function decoded(groups: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  )
}
