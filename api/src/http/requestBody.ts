import type { HttpRequest } from '@azure/functions'
import { UPLOAD_PART_BYTES } from '@ect/domain/files/judgeFile.ts'
import { Refusal } from '@ect/usecases/refusal.ts'

/** Bytes. A full set of answers of the longest texts is well below. */
const JSON_MAX_BYTES = 512 * 1024

/**
 * The JSON of a request. Only `application/json` is read, so that no other web page can post a form.
 *
 * @throws Refusal `request-malformed`, `request-too-large`
 */
export async function jsonOf(request: HttpRequest): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) throw new Refusal('request-malformed')
  const bytes = await limited(request, JSON_MAX_BYTES)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new Refusal('request-malformed', {}, { cause })
  }
}

/** The bytes of one part of a file. */
export function bytesOf(request: HttpRequest): Promise<Uint8Array> {
  return limited(request, UPLOAD_PART_BYTES)
}

async function limited(request: HttpRequest, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > most) {
    throw new Refusal('request-too-large')
  }
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.length > most) throw new Refusal('request-too-large')
  return bytes
}
