import type { Instant } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import { type NoticeName, noticeTo } from './outgoing.ts'
import type { Report } from './report.ts'

/** The longest reason with which an appropriate body can return a report. */
export const RETURN_REASON_MAX_LENGTH = 2000

interface Verdict {
  readonly by: PersonNamed
  readonly at: Instant
  readonly commandId: string
}

/** The report as the appropriate body has read and accepted it. */
export function reviewed(report: Report, verdict: Verdict): Report {
  return {
    ...told(report, 'reviewReviewed', verdict),
    state: 'reviewed',
    history: [...report.history, eventOf(report, 'reviewed', verdict)],
  }
}

/** The report back with the tutor. Its signatures stay in sight; the next version voids them. */
export function returned(report: Report, verdict: Verdict & { readonly reason: string }): Report {
  return {
    ...told(report, 'reviewReturned', verdict),
    state: 'returned',
    history: [...report.history, { ...eventOf(report, 'returned', verdict), text: verdict.reason }],
  }
}

/** Why the report was last returned, while it is. */
export function returnReason({ state, history }: Report): string | undefined {
  if (state !== 'returned') return undefined
  return history.findLast(({ event }) => event === 'returned')?.text
}

function told(report: Report, notice: NoticeName, { at, commandId }: Verdict): Report {
  const { ect, inductionTutor } = report.people
  const about = { id: commandId, version: report.versions.length, due: at }
  return {
    ...report,
    outbox: [
      ...report.outbox,
      ...noticeTo(inductionTutor.id, notice, about),
      ...noticeTo(ect.id, notice, about),
    ],
  }
}

function eventOf(report: Report, event: 'reviewed' | 'returned', { by, at }: Verdict) {
  return { event, at, by, version: report.versions.length } as const
}
