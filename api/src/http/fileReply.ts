import type { HttpResponseInit } from '@azure/functions'
import { z } from 'zod'

import { SAFE_HEADERS } from './safeHeaders.ts'

const OpenedFile = z.object({
  name: z.string(),
  contentType: z.string(),
  content: z.instanceof(Uint8Array),
})

/** A document to keep: always as an attachment, so that no browser runs what someone uploaded. */
export function fileReply(answered: unknown): HttpResponseInit {
  const { name, contentType, content } = OpenedFile.parse(answered)
  return {
    status: 200,
    headers: {
      ...SAFE_HEADERS,
      'content-type': contentType,
      'content-disposition': `attachment; filename="report"; filename*=UTF-8''${encodeRfc5987(name)}`,
    },
    body: Buffer.from(content),
  }
}

/** RFC 6266 takes RFC 5987's extended values, which allow fewer characters than a URI component. */
function encodeRfc5987(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
