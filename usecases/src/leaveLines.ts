import type { AccessLine, ReaderRole, ReadPlace } from '@ect/domain/accessLine.ts'
import type { Report } from '@ect/domain/report/report.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

export type LinePorts = Pick<Ports, 'accessLog' | 'clock'>

/** What of one report someone is about to be given. */
export interface Reading {
  readonly report: Pick<Report, 'appropriateBodyId' | 'inductionId' | 'id'>
  /** What they are to that report. */
  readonly role: ReaderRole
  readonly version: AccessLine['version']
}

/**
 * Leaves the lines that say who is given what. Whatever holds the content of a report is answered
 * after this, or not at all.
 *
 * @source SG-2024-04 para 2.79
 * @throws Refusal `store-unavailable` when a line cannot be kept
 */
export async function leaveLines(
  { accessLog, clock }: LinePorts,
  { id, name }: Caller,
  place: ReadPlace,
  readings: readonly Reading[],
): Promise<void> {
  const at = clock.now()
  await Promise.all(
    readings.map(({ report, role, version }) =>
      accessLog.leave({
        appropriateBodyId: report.appropriateBodyId,
        inductionId: report.inductionId,
        reportId: report.id,
        who: { id, name },
        role,
        version,
        place,
        at,
      }),
    ),
  )
}
