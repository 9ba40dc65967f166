import { readFile } from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'

import { z } from 'zod'

/** The part of Azure Static Web Apps' own configuration that a browser can tell. */
const StaticWebAppConfig = z.object({
  globalHeaders: z.record(z.string(), z.string()).default({}),
})

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

export interface TabServer {
  /** Where `vite build` put the tab. */
  readonly folder: string
  readonly apiOrigin: string
  /** The origin of the Teams-like client, which may frame the tab. */
  readonly clientOrigin: string
}

/** Serves the built tab as Azure Static Web Apps would, for the sandbox's client instead of Teams'. */
export function tabServer({ folder, apiOrigin, clientOrigin }: TabServer): http.Server {
  const runtimeSettings = JSON.stringify({
    apiBaseUrl: `${apiOrigin}/api`,
    teamsHostOrigins: [clientOrigin],
  })

  const answer = async (
    request: http.IncomingMessage,
    response: http.ServerResponse,
  ): Promise<void> => {
    const headers = await headersFor({ folder, apiOrigin, clientOrigin })
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/config.json') {
      response.writeHead(200, {
        ...headers,
        'content-type': 'application/json',
        'cache-control': 'no-store',
      })
      response.end(runtimeSettings)
      return
    }
    const { content, type, immutable } = await fileOrPage(folder, pathname)
    response.writeHead(200, {
      ...headers,
      'content-type': type,
      'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-store',
    })
    response.end(content)
  }

  return http.createServer((request, response) => {
    answer(request, response).catch(() => {
      response.statusCode = 500
      response.end()
    })
  })
}

/** A file of the build, or the page itself for every other path: its router takes it from there. */
async function fileOrPage(folder: string, pathname: string) {
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname)))
  const type = TYPES[path.extname(file)]
  if (type && file.startsWith(folder + path.sep)) {
    const content = await readFile(file).catch(() => undefined)
    if (content) return { content, type, immutable: pathname.startsWith('/assets/') }
  }
  const content = await readFile(path.join(folder, 'index.html'))
  return { content, type: TYPES['.html'] ?? 'text/html', immutable: false }
}

/** The production headers, with this machine's origins in place of Microsoft's. */
async function headersFor({ folder, apiOrigin, clientOrigin }: TabServer) {
  const text = await readFile(path.join(folder, 'staticwebapp.config.json'), 'utf8')
  const { globalHeaders } = StaticWebAppConfig.parse(JSON.parse(text))
  return Object.fromEntries(
    Object.entries(globalHeaders)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => name !== 'strict-transport-security')
      .map(([name, value]) => [name, withLocalOrigins(name, value, { apiOrigin, clientOrigin })]),
  )
}

function withLocalOrigins(
  name: string,
  value: string,
  { apiOrigin, clientOrigin }: Pick<TabServer, 'apiOrigin' | 'clientOrigin'>,
): string {
  if (name !== 'content-security-policy') return value
  return value
    .split(';')
    .map((directive) => directive.trim())
    .map((directive) => {
      if (directive.startsWith('frame-ancestors')) return `frame-ancestors 'self' ${clientOrigin}`
      return directive.startsWith('connect-src') ? `${directive} ${apiOrigin}` : directive
    })
    .join('; ')
}
