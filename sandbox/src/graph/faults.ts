import type { Call, Reply } from '../httpServer.ts'
import { graphErrorReply, GraphRefusal } from './graphRefusal.ts'

/** A visitor's own pages never fail. */
const GRAPH_PATHS = /^\/(v1\.0|upload)\//

/** One request that is to fail. */
export interface Fault {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

/** What makes Graph fail when someone asks it to, and nothing else does. */
export interface Faults {
  failNext(fault: Fault): void
  goAway(away: boolean): void
  /** The failure that is due for a call. */
  failureOf(call: Call): Reply | undefined
}

export function createFaults(): Faults {
  const due: Fault[] = []
  let isAway = false
  return {
    failNext(fault) {
      due.push(fault)
    },
    goAway(away) {
      isAway = away
    },
    failureOf({ method, url }) {
      if (!GRAPH_PATHS.test(url.pathname)) return undefined
      if (isAway) return failure({ status: 503, headers: { 'retry-after': '0' } })
      const at = due.findIndex((fault) => fault.method === method && fault.path.test(url.pathname))
      const [fault] = at === -1 ? [] : due.splice(at, 1)
      return fault && failure(fault)
    },
  }
}

function failure({ status, headers }: Pick<Fault, 'status' | 'headers'>): Reply {
  const code = status === 429 ? 'TooManyRequests' : 'serviceNotAvailable'
  return graphErrorReply(new GraphRefusal(status, code, 'Please try again.'), { ...headers })
}
