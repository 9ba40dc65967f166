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
  'accessGranted',
  'earlyAttention',
] as const
export type NoticeName = (typeof NOTICES)[number]

interface OutgoingCommon {
  /** Goes with what is sent, so that a receiver can tell a repeat. */
  readonly id: string
  readonly version: number
  /** When it is to be tried next. */
  readonly due: Instant
  readonly tries: number
}

/** A card in the personal chat (sent by the bot) or a line in the activity feed (sent through Graph). */
export interface OutgoingNotice extends OutgoingCommon {
  readonly send: 'card' | 'feed'
  readonly notice: NoticeName
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
export type Outgoing = OutgoingNotice | OutgoingFiling | OutgoingPlan

export type OutgoingChannel = Outgoing['send']

/** The same notice on both channels: the feed says where to look, the card is where to act. */
export function noticeTo(
  to: PersonId,
  notice: NoticeName,
  { id, version, due }: { id: string; version: number; due: Instant },
): readonly OutgoingNotice[] {
  return (['card', 'feed'] as const).map((send) => ({
    id: `${id}.${notice}.${send}.${to}`,
    send,
    notice,
    to,
    version,
    due,
    tries: 0,
  }))
}

/** When to try again after a failure: five seconds, then twice as long each time, six hours at most. */
export function retryDelaySeconds(tries: number): number {
  return Math.min(5 * 2 ** tries, 6 * 60 * 60)
}
