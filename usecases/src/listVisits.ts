import type { IsoDate } from '@ect/domain/calendar.ts'

import { assertReviewer } from './assertReviewer.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportHead } from './ports/reports.ts'

export interface VisitsToCome {
  readonly today: IsoDate
  /** Reports that one follows, soonest first. */
  readonly reports: readonly ReportHead[]
}

/**
 * The visits and calls that an appropriate body has noted and not done.
 *
 * @throws Refusal `not-found` for anyone but its reviewers
 */
export async function listVisits(
  ports: Pick<Ports, 'reports' | 'appropriateBodies' | 'clock'>,
  caller: Caller,
  { appropriateBodyId }: { readonly appropriateBodyId: string },
): Promise<VisitsToCome> {
  await assertReviewer(ports, caller, appropriateBodyId)
  const reports = await ports.reports.toVisit(appropriateBodyId)
  return { today: ports.clock.today(), reports }
}
