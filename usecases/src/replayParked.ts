import type { ConcernOutgoing } from '@ect/domain/concern/concern.ts'
import type { Entry } from '@ect/domain/notices/entry.ts'
import { firstParked, putBack, type WithOutbox } from '@ect/domain/notices/outbox.ts'
import type { Outgoing } from '@ect/domain/report/outgoing.ts'

import type { Clock } from './ports/clock.ts'
import type { ConcernKey } from './ports/concerns.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import type { Stored } from './ports/stored.ts'

/** What one record has parked; of a report unless said otherwise. */
export interface ParkedOf<Key = ReportKey, E extends Entry = Outgoing> {
  readonly key: Key
  readonly parked: readonly E[]
}

/** More than a person would look through one by one. */
const AT_MOST = 10_000

/** Everything of reports that was tried often enough and waits for someone to look, longest waiting first. */
export function listParked({ reports }: Pick<Ports, 'reports'>): Promise<readonly ParkedOf[]> {
  return parkedIn(reports)
}

/** The same of concerns. */
export function listParkedOfConcerns({
  concerns,
}: Pick<Ports, 'concerns'>): Promise<readonly ParkedOf<ConcernKey, ConcernOutgoing>[]> {
  return parkedIn(concerns)
}

/**
 * Puts back what one report has parked, or of that only what is named: it is tried from now on, as
 * if it had never failed.
 *
 * @throws Refusal `not-found`; `stale` when something else was written meanwhile
 */
export function replayParked(
  { reports, clock }: Pick<Ports, 'reports' | 'clock'>,
  key: ReportKey,
  ids?: ReadonlySet<string>,
): Promise<void> {
  return putBackIn(reports, clock, { key, ids })
}

/** Puts back what one concern has parked. @throws Refusal likewise */
export function replayParkedOfConcern(
  { concerns, clock }: Pick<Ports, 'concerns' | 'clock'>,
  key: ConcernKey,
): Promise<void> {
  return putBackIn(concerns, clock, { key })
}

interface Parking<Key, Kept extends WithOutbox> {
  withParked(limit: number): Promise<readonly Key[]>
  get(key: Key): Promise<Stored<Kept>>
  replace(kept: Kept, version: string): Promise<unknown>
}

async function parkedIn<Key, E extends Entry>(
  store: Pick<Parking<Key, WithOutbox<E>>, 'withParked' | 'get'>,
): Promise<readonly ParkedOf<Key, E>[]> {
  const found: ParkedOf<Key, E>[] = []
  for (const key of await store.withParked(AT_MOST)) {
    const { record } = await store.get(key)
    const parked = record.outbox.filter(({ parkedAt }) => parkedAt !== undefined)
    if (parked.length > 0) found.push({ key, parked })
  }
  return found
}

async function putBackIn<Key, Kept extends WithOutbox>(
  store: Pick<Parking<Key, Kept>, 'get' | 'replace'>,
  clock: Clock,
  { key, ids }: { readonly key: Key; readonly ids?: ReadonlySet<string> | undefined },
): Promise<void> {
  const { record, version } = await store.get(key)
  if (firstParked(record)) await store.replace(putBack(record, clock.now(), ids), version)
}
