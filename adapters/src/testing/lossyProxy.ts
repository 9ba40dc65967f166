import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'

type Mishap = 'lose-reply' | 'throttle'

/** Passes every request on to an origin, but for the next ones that something is to befall. */
export async function startLossyProxy(origin: string) {
  let mishap: Mishap | undefined
  let times = 0

  const server = createServer((incoming, reply) => {
    const befalls = times > 0 && incoming.method !== 'GET' ? mishap : undefined
    if (befalls) times -= 1
    if (befalls === 'throttle') {
      reply.writeHead(429, { 'x-ms-retry-after-ms': '1' }).end('{"message":"Too many requests"}')
    } else {
      passOn(origin, incoming, reply, befalls === 'lose-reply')
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    /** What befalls the next writes. */
    befall(next: Mishap, count: number) {
      mishap = next
      times = count
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}

function passOn(
  origin: string,
  incoming: IncomingMessage,
  reply: ServerResponse,
  losesReply: boolean,
): void {
  const { method, headers, url = '/' } = incoming
  const onwards = request(new URL(url, origin), { method, headers }, (answer) => {
    if (losesReply) {
      answer.resume()
      reply.destroy()
      return
    }
    reply.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(reply)
  })
  incoming.pipe(onwards)
}
