import type { Instant } from '../calendar.ts'
import type { Answers } from '../forms/question.ts'
import type { PersonNamed } from '../people.ts'
import type { Signatory, Signature } from './signature.ts'

export interface Query {
  readonly text: string
  readonly at: Instant
}

/** A section that the appropriate body sent back, and why. */
export interface ReturnedSection {
  readonly section: string
  readonly reason: string
}

/** Which version another one amends, and in which sections only. */
export interface Amendment {
  readonly version: number
  readonly sections: readonly string[]
}

/** Why someone whose turn it was did not sign. */
export interface NotSigned {
  readonly signatory: Signatory
  readonly by: PersonNamed
  readonly text: string
  readonly at: Instant
}

/** What the tutor shared, and what the ECT added to it. A change makes the next version. */
export interface ReportVersion {
  readonly number: number
  readonly sharedAt: Instant
  readonly answers: Answers
  readonly ectAnswers?: Answers
  /** What the headteacher recommends, at the end of induction. */
  readonly headAnswers?: Answers
  readonly query?: Query
  /** Present when it only amends some sections of a version before. */
  readonly amends?: Amendment
  /** What was sent back of this version, when that was not all of it. */
  readonly returned?: readonly ReturnedSection[]
  readonly notSigned?: NotSigned
  readonly signatures: readonly Signature[]
}
