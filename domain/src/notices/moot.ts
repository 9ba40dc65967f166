import type { IsoDate } from '../calendar.ts'
import type { PersonId } from '../people.ts'
import type { NoticeName, OutgoingNotice } from '../report/outgoing.ts'
import { remindFrom } from '../report/reminding.ts'
import type { Report, ReportState } from '../report/report.ts'
import { taskOf } from '../report/tasks.ts'

/** Where each notice that asks someone for something does so. One that is not here is news. */
const ASKS: Partial<Record<NoticeName, readonly ReportState[]>> = {
  reviewDue: ['with-tutor'],
  reviewShared: ['with-ect', 'with-ect-to-comment', 'with-ect-to-sign'],
  daysQueried: ['queried'],
  signatureDeclined: ['not-signed'],
  signatureNeeded: ['needs-signatures', 'with-ect-to-sign', 'with-headteacher'],
}

type About = Pick<OutgoingNotice, 'send' | 'notice' | 'to' | 'alone'>

/**
 * Whether a notice that waited asks its person for something that they have done since, or that is
 * not theirs any more. What is news is never moot.
 *
 * @ours ADR 45
 */
export function isMoot(report: Report, about: About, today: IsoDate): boolean {
  const { notice, to } = about
  if (notice === 'reportReminder') {
    return mayBeWordOnly(about) ? remindFrom(report) === undefined : !isAsked(report, to, today)
  }
  const states = ASKS[notice]
  return states !== undefined && !(states.includes(report.state) && isAsked(report, to, today))
}

/** Reminders also tell those who have nothing to do, without a card: as long as someone has. */
function mayBeWordOnly({ send, alone }: About): boolean {
  return send === 'mail' || (send === 'feed' && alone === true)
}

function isAsked(report: Report, person: PersonId, today: IsoDate): boolean {
  const { ect, inductionTutor, headteacher } = report.people
  const parts = { ect, 'induction-tutor': inductionTutor, headteacher } as const
  return (['ect', 'induction-tutor', 'headteacher'] as const).some(
    (role) => parts[role].id === person && taskOf(role, report, today) !== undefined,
  )
}
