import type { Outgoing } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'

import type { Ports } from './ports.ts'

/** One entry of an outbox that waits for someone to look into it. */
export interface ParkedEntry {
  /** Names it, and says nothing of its report. */
  readonly id: string
  readonly outgoing: Outgoing
  readonly report: Report
}

/** More than an administrator would look through one by one. */
const REPORTS_AT_MOST = 100
const OVER_ALL_BODIES = 10_000

/** What one appropriate body has parked, longest waiting first. */
export async function parkedOfBody(
  { reports, fingerprint }: Pick<Ports, 'reports' | 'fingerprint'>,
  appropriateBodyId: string,
): Promise<{ readonly entries: readonly ParkedEntry[]; readonly isAll: boolean }> {
  const keys = await reports.withParked(OVER_ALL_BODIES)
  const theirs = keys.filter((key) => key.appropriateBodyId === appropriateBodyId)
  const read = await Promise.all(theirs.slice(0, REPORTS_AT_MOST).map((key) => reports.get(key)))
  const entries = read.flatMap(({ record }) =>
    record.outbox
      .filter(({ parkedAt }) => parkedAt !== undefined)
      .map((outgoing) => ({
        id: fingerprint.ofJson({ reportId: record.id, outgoing: outgoing.id }),
        outgoing,
        report: record,
      })),
  )
  return { entries, isAll: theirs.length <= REPORTS_AT_MOST }
}
