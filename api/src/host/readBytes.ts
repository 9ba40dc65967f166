import type http from 'node:http'

/** Bytes; the Functions host has a limit of its own, far above what any route takes. */
const MOST = 16 * 1024 * 1024

export class RequestTooLarge extends Error {
  override readonly name = 'RequestTooLarge'
}

/** @throws RequestTooLarge */
export async function readBytes(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MOST) throw new RequestTooLarge()
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
