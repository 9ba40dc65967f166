import type { OutgoingNotice } from '../report/outgoing.ts'
import type { Report } from '../report/report.ts'

/** Of so many reports, what is due for one person at the same time goes as one. @ours ADR 46 */
const REPORTS_IN_A_DIGEST = 3

/** A notice that is about to go, and the report that it is about. */
export interface DueNotice {
  readonly report: Pick<Report, 'appropriateBodyId' | 'id'>
  readonly outgoing: OutgoingNotice
}

/**
 * Those of one channel that go together, person by person; the others go each by itself. What failed
 * for a fault of its own goes alone from then on, so that it holds nothing else up.
 *
 * @ours ADR 46
 */
export function digests<Due extends DueNotice>(due: readonly Due[]): readonly (readonly Due[])[] {
  const sound = due.filter(({ outgoing }) => outgoing.failing?.kind !== 'fault')
  const byPerson = Map.groupBy(sound, ({ outgoing }) => outgoing.to)
  return [...byPerson.values()].filter((theirs) => reportsAmong(theirs) >= REPORTS_IN_A_DIGEST)
}

/** Names the report that a notice is about among those of all appropriate bodies. */
export function reportOf({ report }: Pick<DueNotice, 'report'>): string {
  return `${report.appropriateBodyId}/${report.id}`
}

function reportsAmong(due: readonly DueNotice[]): number {
  return new Set(due.map(reportOf)).size
}
