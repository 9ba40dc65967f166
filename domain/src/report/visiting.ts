import type { Instant } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import { lineTo } from './outgoing.ts'
import type { Report, ReportEventName } from './report.ts'
import { type Visit, visitToCome } from './visit.ts'

interface Doing {
  readonly by: PersonNamed
  readonly at: Instant
}

/**
 * The report with a visit or call to come after it. Its people are told that there is one; when and
 * why stands on the page.
 *
 * @ours
 */
export function withVisit(
  report: Report,
  visit: Pick<Visit, 'kind' | 'reason' | 'on'>,
  { by, at, commandId }: Doing & { readonly commandId: string },
): Report {
  const { ect, inductionTutor, headteacher } = report.people
  const told = new Set([ect, inductionTutor, headteacher].map(({ id }) => id))
  const version = report.versions.length
  const notices = [...told].map((id) =>
    lineTo(id, 'visitToFollow', { id: commandId, version, due: at }),
  )
  return {
    ...withEvent(report, 'visit-noted', { by, at }),
    visits: [...(report.visits ?? []), { ...visit, noted: { by, at } }],
    outbox: [...report.outbox, ...notices],
  }
}

/** The report with what came of its visit. */
export function withVisitDone(report: Report, note: string, { by, at }: Doing): Report {
  const { visits = [] } = report
  const open = visitToCome(visits)
  return {
    ...withEvent(report, 'visit-done', { by, at }),
    visits: visits.map((each) => (each === open ? { ...each, done: { by, at, note } } : each)),
  }
}

function withEvent(report: Report, event: ReportEventName, { by, at }: Doing): Report {
  const version = report.versions.length
  return { ...report, history: [...report.history, { event, at, by, version }] }
}
