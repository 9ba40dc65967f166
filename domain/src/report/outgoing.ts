import type { Instant } from '../calendar.ts'
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

/**
 * Why a try failed: we keep to how much may be sent; the person has no chat with the bot yet;
 * Microsoft does not answer, or asks to wait; it refuses this person for good; anything else, which
 * is about this one entry.
 */
export const FAILURE_KINDS = ['paced', 'not-yet', 'away', 'unreachable', 'fault'] as const
export type FailureKind = (typeof FAILURE_KINDS)[number]

/** How the last try of an entry failed, and what went before it. */
export interface Failing {
  readonly kind: FailureKind
  /** Since when it waits, or since when it is in trouble of one kind or another. */
  readonly since: Instant
  /** How often it was refused in that time, whatever came in between. */
  readonly faults?: number
}

interface OutgoingCommon {
  /** Goes with what is sent, so that a receiver can tell a repeat. */
  readonly id: string
  readonly version: number
  /** When it is to be tried next. */
  readonly due: Instant
  /** How often in a row it failed in the same way. */
  readonly tries: number
  readonly failing?: Failing
  /** Since when it waits for someone to look into it: nothing tries it any more. */
  readonly parkedAt?: Instant
}

/** A card in the personal chat (sent by the bot); a line in the activity feed or an email (through Graph). */
export interface OutgoingNotice extends OutgoingCommon {
  readonly send: 'card' | 'feed' | 'mail'
  readonly notice: NoticeName
  readonly to: PersonId
  /** That it goes on no other channel: if it cannot arrive, an email stands in for it. */
  readonly alone?: true
}

/** The app for someone whom the bot cannot reach yet. */
export interface OutgoingInstallation extends OutgoingCommon {
  readonly send: 'installation'
  readonly to: PersonId
}

/** The signed version as a PDF in the school's records site. */
export interface OutgoingFiling extends OutgoingCommon {
  readonly send: 'filing'
}

/** The next report of the same induction, to be planned now that this one is signed. */
export interface OutgoingPlan extends OutgoingCommon {
  readonly send: 'plan'
}

/** What must follow from a write. Stored with it, so that neither can happen without the other. */
export type Outgoing = OutgoingNotice | OutgoingInstallation | OutgoingFiling | OutgoingPlan

export type OutgoingChannel = Outgoing['send']

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

/** The id of the same notice on the other channel. */
export function idOnOtherChannel({ id, send, to }: OutgoingNotice): string {
  return id.replace(`.${send}.${to}`, `.${send === 'card' ? 'feed' : 'card'}.${to}`)
}

function noticeOn(
  send: OutgoingNotice['send'],
  to: PersonId,
  notice: NoticeName,
  { id, version, due }: About,
): OutgoingNotice {
  return { id: `${id}.${notice}.${send}.${to}`, send, notice, to, version, due, tries: 0 }
}
