import type { IncomingMessage } from 'node:http'
import { buffer, json } from 'node:stream/consumers'

import { type GraphReply, itemNamed, NAME_TAKEN, NOT_FOUND } from './graphReply.ts'
import { graphUploadSessions } from './graphUploadSessions.ts'

type Answer = (
  request: IncomingMessage,
  ...found: readonly string[]
) => Promise<GraphReply> | GraphReply

/** As much of a SharePoint library as the API asks for. */
export function graphFiles() {
  const files = new Map<string, Buffer>()
  const folders = new Set<string>()
  const uploads = graphUploadSessions(files)

  const routes: readonly (readonly [string, RegExp, Answer])[] = [
    ['GET', /^\/upload\/(.+)$/, (_, session = '') => uploads.status(session)],
    ['PUT', /^\/upload\/(.+)$/, (request, session = '') => uploads.take(request, session)],
    ['POST', /\/items\/(.+):\/(.+):\/createUploadSession$/, (_, ...place) => uploads.open(place)],
    ['PUT', /\/items\/(.+):\/(.+):\/content$/, (request, ...place) => put(request, place)],
    ['GET', /\/items\/([^/]+)\/content$/, (_, id = '') => read(id)],
    ['GET', /\/items\/(.+):\/(.+):$/, (_, ...place) => named(place)],
    ['POST', /\/items\/[^/]+\/children$/, (request) => makeFolder(request)],
    [
      'DELETE',
      /\/items\/([^/]+)$/,
      (_, id = '') => (files.delete(id) ? { status: 204 } : NOT_FOUND),
    ],
  ]

  async function makeFolder(request: IncomingMessage): Promise<GraphReply> {
    const name = String(Reflect.get(Object(await json(request)), 'name'))
    if (folders.has(name)) return NAME_TAKEN
    folders.add(name)
    return { status: 201, body: itemNamed(`folder-${name}`) }
  }

  async function put(request: IncomingMessage, place: readonly string[]): Promise<GraphReply> {
    files.set(place.join('.'), await buffer(request))
    return { status: 201, body: itemNamed(place.join('.')) }
  }

  function read(id: string): GraphReply {
    const body = files.get(id)
    return body ? { status: 200, body } : NOT_FOUND
  }

  function named(place: readonly string[]): GraphReply {
    const folder = place.at(-1) ?? ''
    if (folders.has(folder)) return { status: 200, body: itemNamed(`folder-${folder}`) }
    const id = place.join('.')
    return files.has(id) ? { status: 200, body: itemNamed(id) } : NOT_FOUND
  }

  return {
    files,
    /** `undefined` for what is not about files. */
    answer(request: IncomingMessage, path: string): ReturnType<Answer> | undefined {
      for (const [method, pattern, answer] of routes) {
        const found = method === request.method ? pattern.exec(path) : null
        if (found) return answer(request, ...found.slice(1))
      }
      return undefined
    },
  }
}
