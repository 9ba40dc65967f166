import type http from 'node:http'

const HEADERS = 'authorization, content-type'
const METHODS = 'GET, POST, PUT, PATCH'

/** Lets the tab's pages call, and no others: an origin is never reflected. */
export function allowOrigin(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  allowed: string,
): void {
  response.setHeader('vary', 'origin')
  if (request.headers.origin !== allowed) return
  response.setHeader('access-control-allow-origin', allowed)
  response.setHeader('access-control-allow-headers', HEADERS)
  response.setHeader('access-control-allow-methods', METHODS)
  response.setHeader('access-control-expose-headers', 'content-disposition, retry-after')
  response.setHeader('access-control-max-age', '600')
}

/** Answered for any path: whether there is such a route is said to who asks it, not to who asks first. */
export function isPreflight({ method }: http.IncomingMessage): boolean {
  return method === 'OPTIONS'
}
