import type { Instant } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import { noticeTo } from './outgoing.ts'
import type { Report } from './report.ts'

/** The longest reason with which a signed report can be re-opened. */
export const REOPEN_REASON_MAX_LENGTH = 2000

/** Who re-opened a report, and why. */
export interface Reopening {
  readonly by: PersonNamed
  readonly reason: string
}

/**
 * A signed report back with its tutor, who has what was shared to go on from. No signature counts
 * from now on, though each stays with the version that it was given on; ECT, tutor and headteacher
 * are all told.
 *
 * @ours who may, and when (ADR 0039)
 */
export function reopened(
  report: Report,
  { by, reason, at, commandId }: Reopening & { readonly at: Instant; readonly commandId: string },
): Report {
  const { ect, inductionTutor, headteacher } = report.people
  const version = report.versions.length
  const told = new Set([inductionTutor.id, ect.id, headteacher.id])
  return {
    ...report,
    state: 'reopened',
    history: [...report.history, { event: 'reopened', at, by, version, text: reason }],
    outbox: [
      ...report.outbox,
      ...[...told].flatMap((id) =>
        noticeTo(id, 'reviewReopened', { id: commandId, version, due: at }),
      ),
      // Its people may have changed since it was reviewed.
      { id: `${commandId}.plan`, send: 'plan', version, due: at, tries: 0 },
    ],
  }
}

/** Who last re-opened a report and why, until it is shared again. */
export function reopening({ state, history }: Report): Reopening | undefined {
  if (state !== 'reopened') return undefined
  const last = history.findLast(({ event }) => event === 'reopened')
  return last?.by && { by: last.by, reason: last.text ?? '' }
}
