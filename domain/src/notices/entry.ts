import type { Instant } from '../calendar.ts'
import type { PersonId } from '../people.ts'

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

/** Something in the outbox of a record that is to be sent, and how often that failed. */
export interface Entry {
  /** Goes with what is sent, so that a receiver can tell a repeat. */
  readonly id: string
  /** On which channel. */
  readonly send: string
  /** When it is to be tried next. */
  readonly due: Instant
  /** How often in a row it failed in the same way. */
  readonly tries: number
  readonly failing?: Failing
  /** Since when it waits for someone to look into it: nothing tries it any more. */
  readonly parkedAt?: Instant
}

/** A card in the personal chat (sent by the bot); a line in the activity feed or an email (through Graph). */
export interface NoticeEntry extends Entry {
  readonly send: 'card' | 'feed' | 'mail'
  readonly notice: string
  readonly to: PersonId
  /** That it goes on no other channel: if it cannot arrive, an email stands in for it. */
  readonly alone?: true
}

/** The app for someone whom the bot cannot reach yet. */
export interface InstallationEntry extends Entry {
  readonly send: 'installation'
  readonly to: PersonId
}

export function isNotice(entry: Entry): entry is NoticeEntry {
  return 'notice' in entry
}

export function isInstallation(entry: Entry): entry is InstallationEntry {
  return entry.send === 'installation'
}
