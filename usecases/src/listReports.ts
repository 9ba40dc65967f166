import type { IsoDate } from '@ect/domain/calendar.ts'

import { assertReviewer } from './assertReviewer.ts'
import { type ListedReport, listed } from './listedReport.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

const PAGE = 100

export interface ReportsOfAppropriateBody {
  readonly appropriateBodyName: string
  readonly today: IsoDate
  readonly reports: readonly ListedReport[]
  readonly next?: string
}

/**
 * One page of an appropriate body's reports, for its reviewers.
 *
 * @throws Refusal `not-found` for anyone else
 */
export async function listReports(
  { reports, appropriateBodies, clock }: Pick<Ports, 'reports' | 'appropriateBodies' | 'clock'>,
  caller: Caller,
  { appropriateBodyId, after }: { readonly appropriateBodyId: string; readonly after?: string },
): Promise<ReportsOfAppropriateBody> {
  const { name } = await assertReviewer({ appropriateBodies }, caller, appropriateBodyId)
  const page = { limit: PAGE, ...(after !== undefined && { after }) }
  const { heads, next } = await reports.ofAppropriateBody(appropriateBodyId, page)
  const today = clock.today()
  return {
    appropriateBodyName: name,
    today,
    reports: heads.map((head) => listed(head, 'reviewer', today)),
    ...(next !== undefined && { next }),
  }
}
