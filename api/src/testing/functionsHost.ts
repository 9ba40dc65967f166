import http from 'node:http'

import { z } from 'zod'

import { readBytes } from '../host/readBytes.ts'
import { routeTemplate } from '../host/routeTemplate.ts'
import { type FunctionsCore, triggerOf } from './functionsCore.ts'

/** A reply as the library hands it to the host. */
const RpcReply = z.object({
  http: z.object({
    statusCode: z.string(),
    headers: z.record(z.string(), z.string()),
    body: z
      .object({ bytes: z.custom<Uint8Array>((value) => ArrayBuffer.isView(value)) })
      .optional(),
  }),
})

/** Serves every HTTP function that was registered, below `/api/` as the real host does. */
export function functionsHost(core: FunctionsCore): http.Server {
  const routes = core.registered.flatMap((each) => {
    const [, { type, methods = [], route = each.metadata.name }] = triggerOf(each.metadata)
    return type === 'httpTrigger' ? [{ each, methods, match: routeTemplate(`api/${route}`) }] : []
  })

  const answer = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    for (const { each, methods, match } of routes) {
      const params = methods.includes(request.method ?? '') ? match(url.pathname) : undefined
      if (!params) continue
      const bytes = await readBytes(request)
      const data = {
        method: request.method,
        url: url.href,
        headers: request.headers,
        params,
        query: Object.fromEntries(url.searchParams),
        ...(bytes.length > 0 && { body: { bytes } }),
      }
      const { statusCode, headers, body } = RpcReply.parse(
        await core.invoke(each, { http: data }),
      ).http
      response.writeHead(Number(statusCode), headers).end(body && Buffer.from(body.bytes))
      return
    }
    response.writeHead(404).end()
  }

  return http.createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end())
  })
}

/** Sets off one timer as the host does when it is time. */
export async function fireTimer(core: FunctionsCore, name: string): Promise<void> {
  const timer = core.registered.find(({ metadata }) => metadata.name === name)
  if (timer && triggerOf(timer.metadata)[1].type === 'timerTrigger') {
    const schedule = { Schedule: { AdjustForDST: true }, IsPastDue: false }
    await core.invoke(timer, { json: JSON.stringify(schedule) })
  } else {
    throw new Error(`no timer ${name} was registered`)
  }
}
