import type { Instant } from '../calendar.ts'
import type { Entry, InstallationEntry, NoticeEntry } from '../notices/entry.ts'
import { noticeId } from '../notices/noticeId.ts'
import type { PersonId } from '../people.ts'

/** What someone is told. The names are those of the app manifest's activity types. */
export const NOTICES = [
  'reviewDue',
  'reportReminder',
  'meetingScheduled',
  'reviewShared',
  'reviewSharedAgain',
  'daysQueried',
  'signatureNeeded',
  'signatureDeclined',
  'reviewSubmitted',
  'reviewReturned',
  'reviewReopened',
  'reviewReviewed',
  'ectLeaves',
  'accessGranted',
  'earlyAttention',
  'selfReviewShared',
  'visitToFollow',
  'partBegins',
  'partEnds',
] as const
export type NoticeName = (typeof NOTICES)[number]

/** An entry in the outbox of a report is about one of its versions. */
interface OfVersion {
  readonly version: number
}

/** Word of a report to someone. */
export interface OutgoingNotice extends NoticeEntry, OfVersion {
  readonly notice: NoticeName
}

/** The app for someone who is to hear of a report. */
export interface OutgoingInstallation extends InstallationEntry, OfVersion {}

/** The signed version as a PDF in the school's records site. */
export interface OutgoingFiling extends Entry, OfVersion {
  readonly send: 'filing'
}

/** The next report of the same induction, to be planned now that this one is signed. */
export interface OutgoingPlan extends Entry, OfVersion {
  readonly send: 'plan'
}

/** What must follow from a write. Stored with it, so that neither can happen without the other. */
export type Outgoing = OutgoingNotice | OutgoingInstallation | OutgoingFiling | OutgoingPlan

export type OutgoingChannel = Outgoing['send']
export const OUTGOING_CHANNELS = [
  'card',
  'feed',
  'mail',
  'installation',
  'filing',
  'plan',
] as const satisfies readonly OutgoingChannel[]

interface About {
  readonly id: string
  readonly version: number
  readonly due: Instant
}

/** The same notice on both channels: the feed says where to look, the card is where to act. */
export function noticeTo(
  to: PersonId,
  notice: NoticeName,
  about: About,
): readonly OutgoingNotice[] {
  return (['card', 'feed'] as const).map((send) => noticeOn(send, to, notice, about))
}

/** Word of something about which there is nothing to do: a line in the feed, without a card. */
export function lineTo(to: PersonId, notice: NoticeName, about: About): OutgoingNotice {
  return { ...noticeOn('feed', to, notice, about), alone: true }
}

function noticeOn(
  send: OutgoingNotice['send'],
  to: PersonId,
  notice: NoticeName,
  { id, version, due }: About,
): OutgoingNotice {
  return { id: noticeId(id, { notice, send, to }), send, notice, to, version, due, tries: 0 }
}
