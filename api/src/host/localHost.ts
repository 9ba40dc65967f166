import { randomUUID } from 'node:crypto'
import http from 'node:http'

import functions, { type HttpHandler, type HttpResponseInit } from '@azure/functions'

import { allowOrigin, isPreflight } from './crossOrigin.ts'
import { readBytes, RequestTooLarge } from './readBytes.ts'
import { routeTemplate } from './routeTemplate.ts'

const { HttpRequest, InvocationContext } = functions

export interface LocalFunction {
  readonly name: string
  readonly method: string
  /** Below `/api/`. */
  readonly path: string
  readonly handler: HttpHandler
}

export interface LocalHostOptions {
  /** The tab's origin, the only one whose pages may call; in Azure the platform sees to it. */
  readonly allowedOrigin: string
  readonly onFault: (thrown: unknown) => void
}

/**
 * Serves the Functions on one machine over `node:http`, with the library's own request class and
 * the replies written as they are. What the real host adds is proved by `functionsCore.ts` in tests.
 */
export function localHost(
  functionsServed: readonly LocalFunction[],
  { allowedOrigin, onFault }: LocalHostOptions,
): http.Server {
  const served = functionsServed.map((each) => ({
    ...each,
    match: routeTemplate(`api/${each.path}`),
  }))

  const answer = async (
    request: http.IncomingMessage,
    response: http.ServerResponse,
  ): Promise<void> => {
    allowOrigin(request, response, allowedOrigin)
    if (isPreflight(request)) return end(response, 204)
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    for (const { name, method, match, handler } of served) {
      const params = method === request.method ? match(url.pathname) : undefined
      if (!params) continue
      const context = new InvocationContext({ invocationId: randomUUID(), functionName: name })
      const asked = await toHttpRequest(request, url, params)
      return writeReply(response, (await handler(asked, context)) ?? { status: 204 })
    }
    end(response, 404)
  }

  return http.createServer((request, response) => {
    answer(request, response).catch((thrown: unknown) => {
      if (!(thrown instanceof RequestTooLarge)) onFault(thrown)
      if (response.headersSent) response.destroy()
      else refuse(response, thrown instanceof RequestTooLarge ? 413 : 500)
    })
  })
}

async function toHttpRequest(
  request: http.IncomingMessage,
  url: URL,
  params: Readonly<Record<string, string>>,
) {
  const bytes = request.method === 'GET' ? undefined : await readBytes(request)
  return new HttpRequest({
    method: request.method ?? 'GET',
    url: url.href,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    params,
    query: Object.fromEntries(url.searchParams),
    ...(bytes && bytes.length > 0 && { body: { bytes } }),
  })
}

function writeReply(
  response: http.ServerResponse,
  { status = 200, headers = {}, jsonBody, body }: HttpResponseInit,
): void {
  for (const [name, value] of new Headers(headers)) response.setHeader(name, value)
  const payload = jsonBody === undefined ? asPayload(body) : JSON.stringify(jsonBody)
  if (jsonBody !== undefined && !response.hasHeader('content-type')) {
    response.setHeader('content-type', 'application/json')
  }
  response.setHeader('content-length', Buffer.byteLength(payload))
  end(response, status, payload)
}

/** What was sent and not read would stand before the next request on this connection. */
function refuse(response: http.ServerResponse, status: number): void {
  response.setHeader('connection', 'close')
  end(response, status)
}

function end(response: http.ServerResponse, status: number, payload?: string | Uint8Array): void {
  response.statusCode = status
  response.end(payload)
}

function asPayload(body: HttpResponseInit['body']): string | Uint8Array {
  if (body === undefined || body === null) return ''
  if (typeof body === 'string' || body instanceof Uint8Array) return body
  throw new TypeError('a reply is text or bytes')
}
