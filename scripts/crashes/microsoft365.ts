import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

import { z } from 'zod'

const Batch = z.object({
  requests: z.array(z.object({ id: z.string(), body: z.object({ chainId: z.int() }) })),
})
const Email = z.object({
  message: z.object({ internetMessageHeaders: z.array(z.object({ value: z.string() })) }),
})

/**
 * As much of Microsoft 365 as it takes to receive; each sender has a place of its own in it, and
 * some wait for their answer for ever.
 */
export async function startMicrosoft365(isNotAnswered: (place: string) => boolean) {
  const received = new Map<string, string[]>()
  const server = createServer((request, response) => {
    // Kept open, it could close just as the next one comes.
    response.setHeader('connection', 'close')
    void answer(request, response)
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request
    const [, place = '', rest = ''] = /^(.+?)\/(card|v1\.0\/.+)$/.exec(url) ?? []
    const asked = { what: `${method} ${rest}`, body: await text(request) }
    const arrived = arrivedIn(asked)
    const isRepeat = arrived.some((id) => received.get(place)?.includes(id))
    received.set(place, [...(received.get(place) ?? []), ...arrived])
    if (arrived.length > 0 && isNotAnswered(place)) return
    const { status, body } = answerTo(asked, isRepeat)
    response.statusCode = status
    if (body === undefined) {
      response.end()
      return
    }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(body))
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    /** What came to a place, by what tells a repeat, each time that it came. */
    receivedAt: (place: string): readonly string[] => received.get(place) ?? [],
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

interface Asked {
  readonly what: string
  readonly body: string
}

/** By what a receiver can tell a repeat; nothing of what only prepares a sending. */
function arrivedIn({ what, body }: Asked): readonly string[] {
  if (what === 'POST card') return [body]
  if (what.endsWith('/$batch')) {
    return Batch.parse(JSON.parse(body)).requests.map((part) => `${part.body.chainId}`)
  }
  if (what.endsWith('/sendMail')) {
    const { message } = Email.parse(JSON.parse(body))
    return message.internetMessageHeaders.map(({ value }) => value)
  }
  if (what.endsWith('/installedApps')) return [what]
  return what.startsWith('PUT ') ? [`${what} ${body}`] : []
}

function answerTo({ what, body }: Asked, isRepeat: boolean): { status: number; body?: unknown } {
  if (what.endsWith('/$batch')) {
    const { requests } = Batch.parse(JSON.parse(body))
    return { status: 200, body: { responses: requests.map(({ id }) => ({ id, status: 204 })) } }
  }
  if (what.endsWith('/sendMail')) return { status: 202 }
  if (what.includes('/appCatalogs/')) return { status: 200, body: { value: [{ id: 'app' }] } }
  if (what.endsWith('/installedApps')) {
    const taken = { error: { code: 'Conflict', message: 'It is there already.' } }
    return isRepeat ? { status: 409, body: taken } : { status: 201 }
  }
  return { status: 200, body: { id: 'item', webUrl: 'https://stonebeck.example/item' } }
}
