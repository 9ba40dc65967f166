import { firstParked, putBack } from '@ect/domain/report/delivering.ts'
import type { Outgoing } from '@ect/domain/report/outgoing.ts'

import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'

type ReplayPorts = Pick<Ports, 'reports' | 'clock'>

/** What one report has parked. */
export interface ParkedOf {
  readonly key: ReportKey
  readonly parked: readonly Outgoing[]
}

/** More than a person would look through one by one. */
const AT_MOST = 10_000

/** Everything that was tried often enough and waits for someone to look, longest waiting first. */
export async function listParked({ reports }: ReplayPorts): Promise<readonly ParkedOf[]> {
  const found: ParkedOf[] = []
  for (const key of await reports.withParked(AT_MOST)) {
    const { record } = await reports.get(key)
    const parked = record.outbox.filter(({ parkedAt }) => parkedAt !== undefined)
    if (parked.length > 0) found.push({ key, parked })
  }
  return found
}

/**
 * Puts back what one report has parked, or of that only what is named: it is tried from now on, as
 * if it had never failed.
 *
 * @throws Refusal `not-found`; `stale` when something else was written meanwhile
 */
export async function replayParked(
  { reports, clock }: ReplayPorts,
  key: ReportKey,
  ids?: ReadonlySet<string>,
): Promise<void> {
  const { record, version } = await reports.get(key)
  if (firstParked(record)) await reports.replace(putBack(record, clock.now(), ids), version)
}
