import type { Instant } from '@ect/domain/calendar.ts'

import { later } from './later.ts'
import { isOvertakenOrMade } from './overtaken.ts'
import type { Lease } from './ports/leases.ts'
import type { Ports } from './ports.ts'

/** How long a process that was killed keeps others waiting. */
const LEASE_SECONDS = 30
/** It is made longer once no more than this is left. */
const RENEWED_SECONDS_BEFORE = 15

/** The right to do something alone, for as long as it is asked for. */
export interface HeldLease {
  /** Whether it is ours now: taken, or kept. @throws Refusal `store-unavailable` */
  isOurs(): Promise<boolean>
  /** Lets the next one have it at once. @throws Refusal `store-unavailable` */
  letGo(): Promise<void>
}

/** Keeps a right for one holder among several; the others get it when nobody asks for it any more. */
export function holdLease(
  ports: Pick<Ports, 'leases' | 'clock'>,
  { name, holder }: Pick<Lease, 'name' | 'holder'>,
): HeldLease {
  let ours: Instant | undefined
  return {
    async isOurs() {
      const now = ports.clock.now()
      if (ours !== undefined && later(now, RENEWED_SECONDS_BEFORE) < ours) return true
      const until = later(now, LEASE_SECONDS)
      ours = (await take(ports, { name, holder, until }, now)) ? until : undefined
      return ours !== undefined
    },
    async letGo() {
      if (ours === undefined) return
      ours = undefined
      const now = ports.clock.now()
      await take(ports, { name, holder, until: now }, now)
    },
  }
}

async function take(
  { leases }: Pick<Ports, 'leases'>,
  lease: Lease,
  now: Instant,
): Promise<boolean> {
  const stored = await leases.get(lease.name)
  const isTaken = stored && stored.record.holder !== lease.holder && stored.record.until > now
  if (isTaken) return false
  try {
    await (stored ? leases.replace(lease, stored.version) : leases.create(lease))
    return true
  } catch (thrown) {
    if (isOvertakenOrMade(thrown)) return false
    throw thrown
  }
}
