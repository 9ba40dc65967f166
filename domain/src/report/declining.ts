import type { Instant } from '../calendar.ts'
import { noticeTo } from './outgoing.ts'
import { type Report, versionInForce } from './report.ts'
import type { NotSigned } from './reportVersion.ts'
import type { Signatory } from './signature.ts'
import { personOf } from './signing.ts'
import { withVersionInForce } from './versions.ts'

/** The longest reason for which someone can say that they do not sign. */
export const DECLINE_REASON_MAX_LENGTH = 2000

interface Decline {
  readonly signatory: Signatory
  readonly reason: string
  readonly at: Instant
  readonly commandId: string
}

/**
 * The report back with its tutor, not signed by the one whose turn it was, and why. Signatures that
 * were given stay in sight; the next version voids them. A tutor who does not sign need not be told.
 *
 * @ours the guidance says who signs, not what becomes of a report that one of them cannot sign
 */
export function declined(
  report: Report,
  { signatory, reason: text, at, commandId }: Decline,
): Report {
  const by = personOf(report, signatory)
  const notSigned: NotSigned = { signatory, by, text, at }
  const changed = withVersionInForce(report, (version) => ({ ...version, notSigned }))
  const version = changed.versions.length
  const tutor = report.people.inductionTutor.id
  const about = { id: commandId, version, due: at }
  return {
    ...changed,
    state: 'not-signed',
    history: [...report.history, { event: 'declined', at, by, version, text }],
    outbox: [
      ...report.outbox,
      ...(by.id === tutor ? [] : noticeTo(tutor, 'signatureDeclined', about)),
    ],
  }
}

/** Who did not sign and why, while the report is back with its tutor for it. */
export function declineInForce(report: Report): NotSigned | undefined {
  return report.state === 'not-signed' ? versionInForce(report)?.notSigned : undefined
}
