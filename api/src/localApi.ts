import type http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import type { ApiHost } from './http/route.ts'
import { localHost } from './host/localHost.ts'
import { getOpenApi, OPEN_API_PATH } from './openApiFunction.ts'
import { ROUTE_TABLE } from './routeTable.ts'
import { TIMERS } from './timers.ts'

/** On one machine people look at both sides of a notice, so sweeps follow each other closely. */
const SWEEP_PAUSE_MILLISECONDS = 250

export interface LocalApi {
  readonly server: http.Server
  /** Runs every timer once, now. */
  sweep(): Promise<void>
  stop(): Promise<void>
}

/** The same routes and timers that `functions.ts` registers, served in this process. */
export function localApi(host: ApiHost, allowedOrigin: string): LocalApi {
  const routes = ROUTE_TABLE.map(({ endpoint: { name, method, path }, handlerOn }) => ({
    name,
    method,
    path,
    handler: handlerOn(host),
  }))
  const openApi = { name: 'getOpenApi', method: 'GET', path: OPEN_API_PATH, handler: getOpenApi }
  const onFault = (thrown: unknown) => host.onFault(thrown, 'local host')
  const server = localHost([...routes, openApi], { allowedOrigin, onFault })

  const stopping = new AbortController()
  let sweeping: Promise<void> = Promise.resolve()
  const sweep = async () => {
    for (const { run } of TIMERS) await run(host).catch(onFault)
  }
  const sweepOnAndOn = async () => {
    while (!stopping.signal.aborted) {
      await sweep()
      await pause(SWEEP_PAUSE_MILLISECONDS)
    }
  }
  server.once('listening', () => (sweeping = sweepOnAndOn()))
  return {
    server,
    sweep,
    async stop() {
      stopping.abort()
      server.closeAllConnections()
      server.close()
      await sweeping
    },
  }
}
