import type { Clock } from '../clock.ts'
import {
  type Call,
  jsonReply,
  type Reply,
  type Route,
  type RunningServer,
  serve,
} from '../httpServer.ts'
import { APPS, PEOPLE } from '../people.ts'
import type { WireLog } from '../wire.ts'
import { clientGuard } from './clientGuard.ts'
import { bodyOf, ClientRefusal, clientRefusalReply } from './clientRefusal.ts'
import { MoveClockBody } from './clientRequests.ts'
import { type PersonRouteParts, personRoutes } from './personRoutes.ts'
import { clockReply, onClient } from './personState.ts'
import { staticFile } from './staticFiles.ts'

export interface ClientServerOptions extends PersonRouteParts {
  readonly port: number
  readonly folder: string
  readonly tabOrigin: string
  readonly wire: WireLog
}

/** Serves the Teams-like client and everything that it asks for. */
export function startClientServer(options: ClientServerOptions): Promise<RunningServer> {
  return serve({
    port: options.port,
    guard: clientGuard,
    routes: () => [...sharedRoutes(options), ...personRoutes(options), ...fileRoutes(options)],
    refusal: clientRefusalReply,
  })
}

function sharedRoutes({
  clock,
  wire,
  tabOrigin,
  appChoices,
}: ClientServerOptions): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/sandbox/people',
      answer: () =>
        jsonReply(200, {
          people: PEOPLE.map((person) => onClient(appChoices, person)),
          tabOrigin,
          app: { id: APPS.teams.appId, name: APPS.teams.name },
        }),
    },
    { method: 'GET', path: '/sandbox/clock', answer: () => jsonReply(200, clockReply(clock)) },
    { method: 'POST', path: '/sandbox/clock', answer: (call) => moveClock(clock, call) },
    {
      method: 'GET',
      path: '/sandbox/wire',
      answer: ({ url }) =>
        jsonReply(200, { lines: wire.after(Number(url.searchParams.get('after') ?? 0)) }),
    },
  ]
}

function moveClock(clock: Clock, call: Call): Reply {
  const { day } = bodyOf(MoveClockBody, call)
  try {
    clock.moveTo(day)
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new ClientRefusal(400, thrown.message)
    throw thrown
  }
  return jsonReply(200, clockReply(clock))
}

function fileRoutes({ folder }: ClientServerOptions): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/sandbox/*',
      answer: () => {
        throw new ClientRefusal(404, 'There is nothing here.')
      },
    },
    { method: 'GET', path: '/*', answer: ({ url }) => staticFile(folder, url.pathname) },
  ]
}
