import type { Instant } from '../calendar.ts'
import type { InstallationEntry, NoticeEntry } from '../notices/entry.ts'
import type { PersonNamed } from '../people.ts'

/** What a concern is about, in the words of its form. */
export const CONCERN_SUBJECTS = ['support', 'timetable', 'assessment', 'people', 'other'] as const
export type ConcernSubject = (typeof CONCERN_SUBJECTS)[number]

export const CONCERN_SUBJECT_WORDS: Record<ConcernSubject, string> = {
  support: 'The mentoring, training or support I get',
  timetable: 'My timetable or my time for induction',
  assessment: 'How I am observed, reviewed or assessed',
  people: 'Working with my induction tutor, mentor or school',
  other: 'Something else',
}

/** Of the concern, and of each answer to it. */
export const CONCERN_MAX_LENGTH = 4000

/** What someone was told about a concern; on the wire it never says what the concern is. */
export const CONCERN_NOTICES = ['concernRaised', 'concernAnswered'] as const
export type ConcernNoticeName = (typeof CONCERN_NOTICES)[number]

/** A card in the personal chat, or the email that stands in for it. There is no line in the feed. */
export interface ConcernNotice extends NoticeEntry {
  readonly send: 'card' | 'mail'
  readonly notice: ConcernNoticeName
}

/** What must follow from a write to a concern. */
export type ConcernOutgoing = ConcernNotice | InstallationEntry

export type ConcernChannel = ConcernOutgoing['send']

/** Something that someone did with a concern, at a moment. */
export interface ConcernMark {
  readonly by: PersonNamed
  readonly at: Instant
}

export interface ConcernAnswer extends ConcernMark {
  readonly text: string
}

/**
 * What an ECT wrote to the named contact of the appropriate body, and what came of it. It is a
 * record of its own, apart from the induction, so that nobody who reads the one has the other.
 *
 * @rule R97
 * @source SG-2024-04 para 2.64
 */
export interface Concern {
  readonly id: string
  readonly appropriateBodyId: string
  readonly inductionId: string
  readonly raisedBy: PersonNamed
  readonly schoolName: string
  readonly about: ConcernSubject
  readonly text: string
  readonly raisedAt: Instant
  /** The first time that each named contact was given it: written before they were. */
  readonly reads: readonly ConcernMark[]
  readonly answers: readonly ConcernAnswer[]
  readonly closed?: ConcernMark
  /** How much of what came back the ECT has been given: each answer counts, and the closing. */
  readonly newsRead?: number
  /** The last commands that were carried out, so that a repeat changes nothing. */
  readonly commands: readonly { readonly id: string; readonly asked: string }[]
  readonly outbox: readonly ConcernOutgoing[]
}
