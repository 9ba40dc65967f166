import type { Instant } from '@ect/domain/calendar.ts'

import type { Stored } from './stored.ts'

/** The right of one process among several to do something, until a moment. */
export interface Lease {
  /** What it is the right to do. */
  readonly name: string
  readonly holder: string
  readonly until: Instant
}

/** Every call may throw Refusal `store-unavailable`. */
export interface LeaseStore {
  get(name: string): Promise<Stored<Lease> | undefined>
  /** @throws Refusal `already-stored` */
  create(lease: Lease): Promise<Stored<Lease>>
  /** @throws Refusal `stale` when someone else has it by now */
  replace(lease: Lease, version: string): Promise<Stored<Lease>>
}
