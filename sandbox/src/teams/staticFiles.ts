import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

import type { Reply } from '../httpServer.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** One built file of a single-page app; any address that is no file is the app's own page. */
export async function staticFile(folder: string, path: string): Promise<Reply> {
  const file = normalize(join(folder, decodeURIComponent(path)))
  const inside = file.startsWith(normalize(folder) + sep) && !path.includes('\0')
  const content = inside && extname(file) !== '' ? await read(file) : undefined
  if (content) return fileReply(file, content)
  const page = join(folder, 'index.html')
  const index = await read(page)
  if (index) return fileReply(page, index)
  return {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: 'The client is not built yet. Run npm run build.',
  }
}

const read = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined)

function fileReply(file: string, body: Buffer): Reply {
  const hashed = /[-.][\w-]{8,}\.\w+$/.test(file)
  return {
    status: 200,
    headers: {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
    },
    body,
  }
}
