import { createServer, type IncomingHttpHeaders } from 'node:http'

export interface RecordedRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
}

export interface ScriptedReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, or as it is when it is bytes. */
  readonly body?: unknown
}

export interface RecordingServer {
  readonly origin: string
  readonly requests: RecordedRequest[]
  stop(): Promise<void>
}

/** A server that keeps what it is sent, as it came over the wire, and answers what a test says. */
export async function startRecordingServer(
  answer: (request: RecordedRequest) => ScriptedReply,
  port = 0,
): Promise<RecordingServer> {
  const requests: RecordedRequest[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const recorded = { method, url, headers, bytes: Buffer.concat(chunks) }
      requests.push(recorded)
      const { status, headers: extra, body } = answer(recorded)
      const type = body instanceof Uint8Array ? 'application/octet-stream' : 'application/json'
      response.writeHead(status, {
        ...(body === undefined ? {} : { 'content-type': type }),
        ...extra,
      })
      response.end(body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
