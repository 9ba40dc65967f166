import {
  type Context,
  HTTPMessageHandler,
  type Middleware,
} from '@microsoft/microsoft-graph-client'

export const GRAPH_ORIGIN = 'https://graph.microsoft.com'
const PATIENCE_MS = 30_000

/**
 * The end of the middleware chain, where a request leaves the machine, or does not: when Graph is a
 * stand-in, addresses stay Graph's own up to here and no other host is ever reached.
 */
export function transportTo(origin: string): Middleware {
  const http = new HTTPMessageHandler()
  return {
    execute: async (context) => {
      if (origin !== GRAPH_ORIGIN) context.request = reroute(addressOf(context), origin)
      context.options = { ...context.options, signal: AbortSignal.timeout(PATIENCE_MS) }
      await http.execute(context)
    },
  }
}

function addressOf({ request }: Context): string {
  return typeof request === 'string' ? request : request.url
}

function reroute(address: string, origin: string): string {
  // A retry passes here a second time.
  if (address.startsWith(`${origin}/`)) return address
  if (address.startsWith(`${GRAPH_ORIGIN}/`)) return origin + address.slice(GRAPH_ORIGIN.length)
  throw new Error(`Not sent: ${new URL(address).host} is not Microsoft Graph.`)
}
