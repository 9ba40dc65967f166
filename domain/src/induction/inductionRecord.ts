import type { Instant, IsoDate } from '../calendar.ts'
import type { EndOfInduction } from '../clocks/endOfInduction.ts'
import type { PersonNamed } from '../people.ts'
import type { DoneReport } from '../schedule/reportSchedule.ts'
import type { Induction } from './induction.ts'
import type { RecordedLeaving } from './leaving/leaving.ts'
import type { FilledInBy, TeacherRecord } from './registration.ts'

/** Who does what for one ECT; the headteacher is the one of the school that leads. */
export interface PeopleOfInduction {
  readonly ect: PersonNamed
  readonly inductionTutor: PersonNamed
  readonly headteacher: PersonNamed
  readonly mentor?: PersonNamed
  readonly namedContact?: PersonNamed
  /** Why one person is both tutor and mentor, and what guards the ECT then. */
  readonly tutorIsMentor?: { readonly reason: string; readonly safeguards: string }
}

/** What was asked when the ECT was put forward for induction. */
export interface AskedAtRegistration {
  readonly filledInBy: FilledInBy
  readonly dateOfBirth: IsoDate
  readonly email: string
  readonly startsOn: IsoDate
  readonly teacher: TeacherRecord
}

export const INDUCTION_EVENTS = [
  'registered',
  'absence-recorded',
  'absence-removed',
  'contract-changed',
  'people-changed',
  'leaving-recorded',
  'leaving-withdrawn',
  'leaver-confirmed',
  'record-closed',
  'record-reopened',
  'replanned',
  'extended',
] as const

export interface InductionEvent {
  readonly event: (typeof INDUCTION_EVENTS)[number]
  readonly at: Instant
  /** Absent when the product itself did it. */
  readonly by?: PersonNamed
  /** What happened and why, for a person to read. */
  readonly sentence: string
}

/** That the appropriate body has closed the record of someone who left. */
export interface ClosedRecord {
  readonly by: PersonNamed
  readonly at: Instant
  /** The last day in school. */
  readonly leftOn: IsoDate
  /** Full-time equivalent terms that count, as people read it: `1.53`. */
  readonly termsServed: string
}

/** A command that was carried out, so that the same command again changes nothing. */
export interface HandledInductionCommand {
  readonly id: string
  /** Fingerprint of what was asked, so that an id cannot be used for something else. */
  readonly asked: string
}

/**
 * The record of one ECT's induction.
 *
 * @source SG-2024-04 para 2.74
 * @rule R86
 */
export interface InductionRecord extends Induction {
  readonly id: string
  readonly appropriateBodyId: string
  /** Where the ECT serves; the one that leads when there are several at once. */
  readonly school: { readonly id: string; readonly name: string }
  readonly trn: string
  readonly people: PeopleOfInduction
  readonly asked: AskedAtRegistration
  /** Absent while the ECT is only put forward. */
  readonly registeredOn?: IsoDate
  /** Reports that were signed before the record was kept here, oldest first. */
  readonly signedBefore: readonly DoneReport[]
  /** Schools that the ECT leaves or has left, oldest first; absent while there is none. */
  readonly leavings?: readonly RecordedLeaving[]
  /** Absent while the record is open: nothing falls due once it is closed. */
  readonly closed?: ClosedRecord
  readonly end: EndOfInduction
  /** When induction ends if nothing changes, as of the last plan; absent when it is not in sight. */
  readonly estimatedEndOn?: IsoDate
  /** Days by which absence and leave extend it, as of the last plan; absent when none do. */
  readonly extensionDays?: number
  /** Since when the plan of its reports is behind the record. */
  readonly planDue?: Instant
  readonly history: readonly InductionEvent[]
  readonly commands: readonly HandledInductionCommand[]
}
