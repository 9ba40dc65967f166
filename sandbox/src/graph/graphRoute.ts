import type { Call, Reply } from '../httpServer.ts'
import type { Asker } from './bearer.ts'

/** A route that answers only to someone with a good token. */
export interface GraphRoute {
  readonly method: string
  readonly path: string
  readonly answer: (call: Call, asker: Asker) => Reply
}
