import { roleIn } from '../access.ts'
import type { AppropriateBodyMember } from '../appropriateBody.ts'
import type { Instant } from '../calendar.ts'
import { judgementIn } from './judgement.ts'
import { lineTo } from './outgoing.ts'
import { type Report, type ReportState, versionInForce } from './report.ts'

const SHARED_AND_NOT_SUBMITTED: readonly ReportState[] = [
  'with-ect',
  'with-ect-to-comment',
  'queried',
  'needs-signatures',
  'with-ect-to-sign',
  'with-headteacher',
  'not-signed',
]

/** Whether its reviewers were told early, and have not got it to review yet. */
export function needsEarlyAttention(report: Report): boolean {
  const judged = judgementIn(versionInForce(report)?.answers)
  return judged === 'not-on-track' && SHARED_AND_NOT_SUBMITTED.includes(report.state)
}

/**
 * A report that was just shared, with the reviewers told at once when all does not go well: that
 * there is something to look at, and not what. They still read nothing of it before it is
 * submitted, and the named contact is not told.
 *
 * @rule R9
 * @ours that sharing tells them, so that no tutor has to think of it
 */
export function withReviewersTold(
  report: Report,
  members: readonly AppropriateBodyMember[],
  { at, commandId }: { readonly at: Instant; readonly commandId: string },
): Report {
  const version = versionInForce(report)
  if (!version || judgementIn(version.answers) !== 'not-on-track') return report
  const notices = members
    .filter(({ id, part }) => part === 'reviewer' && roleIn(report, members, id) === 'reviewer')
    .map(({ id }) =>
      lineTo(id, 'earlyAttention', { id: commandId, version: version.number, due: at }),
    )
  return {
    ...report,
    outbox: [...report.outbox, ...notices],
  }
}
