import type { Instant, IsoDate } from '../calendar.ts'
import type { AnswerLimits } from '../forms/answerFaults.ts'
import type { Answers, FormDefinition } from '../forms/question.ts'
import type { PersonNamed } from '../people.ts'
import type { ReportKind, WhichAssessment } from '../schedule/reportDates.ts'
import type { SchoolTermName } from '../schoolCalendar.ts'
import type { SharedSelfReview } from '../selfReview/selfReview.ts'
import type { Outgoing } from './outgoing.ts'
import type { ReportVersion } from './reportVersion.ts'
import type { SealedHead, Signatory } from './signature.ts'
import type { Visit } from './visit.ts'

/**
 * Where a report stands. Due and overdue are not among these: they follow from the date. A report
 * that a change of plan took away before anyone shared it is void.
 */
export const REPORT_STATES = [
  'with-tutor',
  'with-ect',
  'with-ect-to-comment',
  'queried',
  'needs-signatures',
  'with-ect-to-sign',
  'with-headteacher',
  'not-signed',
  'submitted',
  'returned',
  'reopened',
  'reviewed',
  'decided',
  'void',
] as const
export type ReportState = (typeof REPORT_STATES)[number]

export interface ReportingPeriod {
  /** 1 for the first reporting period of this induction, and on past 6 for part-timers. */
  readonly number: number
  readonly schoolTerm: SchoolTermName
  readonly schoolYear: string
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
  readonly opensOn: IsoDate
  readonly dueOn: IsoDate
}

export interface Contract {
  readonly type: string
  readonly daysPerWeek: number
}

/** What was known about the ECT and the period when the report was planned; never asked again. */
export interface ReportFacts {
  readonly trn: string
  readonly schoolName: string
  readonly appropriateBodyName: string
  readonly appropriateBodyContact: string
  readonly contract: Contract
  /** Whole or half days that the calendar and the contract suggest. */
  readonly suggestedDays: number
  readonly mostDays: number
  /** Days absent earlier in this year of induction. */
  readonly earlierAbsence: number
  /** Days absent in the period that the record of the induction has already. */
  readonly recordedAbsence: number
  /** Where days are counted from, when that is before the period: since the last assessment. */
  readonly countedFrom?: IsoDate
  /** Answers that the record of the induction has already. */
  readonly onRecord?: Answers
}

export const REPORT_EVENTS = [
  'announced',
  'shared',
  'queried',
  'commented',
  'signed',
  'declined',
  'submitted',
  'reviewed',
  'returned',
  'reopened',
  'filed',
  'meeting-scheduled',
  'reminded',
  'replanned',
  'voided',
  'tutor-changed',
  'headteacher-changed',
  'in-touch',
  'visit-noted',
  'visit-done',
] as const
export type ReportEventName = (typeof REPORT_EVENTS)[number]

export interface ReportEvent {
  readonly event: ReportEventName
  readonly at: Instant
  /** Absent when the product itself did it. */
  readonly by?: PersonNamed
  readonly version: number
  /** A reason or query, in the words of the person who gave it. */
  readonly text?: string
}

/** A command that was carried out, so that the same command again gets the same answer. */
export interface HandledCommand {
  readonly id: string
  /** Fingerprint of what was asked, so that an id cannot be used for something else. */
  readonly asked: string
  readonly receipt: Receipt
}

export interface Receipt {
  readonly reportId: string
  readonly state: ReportState
  readonly version: number
  readonly at: Instant
}

/** Where one signed version is kept in the school's records site. */
export interface FiledCopy {
  readonly version: number
  readonly driveId: string
  readonly itemId: string
  readonly webUrl: string
  readonly at: Instant
}

export interface ReviewMeeting {
  readonly eventId: string
  readonly startsAt: Instant
  readonly joinUrl: string
}

/** Who had a part in a report until someone followed them, and how many signatures there were by then. */
export interface FormerPeople {
  readonly people: Report['people']
  /** Over all versions: each of those was given while these were its people. */
  readonly signatures: number
}

export interface Report {
  readonly id: string
  readonly appropriateBodyId: string
  readonly schoolId: string
  readonly inductionId: string
  readonly kind: ReportKind
  /** Which formal assessment it is. */
  readonly assessment?: WhichAssessment
  readonly period: ReportingPeriod
  readonly people: {
    readonly ect: PersonNamed
    readonly inductionTutor: PersonNamed
    readonly headteacher: PersonNamed
  }
  /** Its people before, oldest first; absent while nobody had signed under others. */
  readonly formerPeople?: readonly FormerPeople[]
  readonly facts: ReportFacts
  /** The form that it is answered under, wording and all. */
  readonly form: FormDefinition
  readonly state: ReportState
  /** Who signs it, one after the other, as it was asked for when it was first shared. */
  readonly signingOrder?: readonly Signatory[]
  /** Everything shared so far, oldest first; the last one is in force. Empty before the first share. */
  readonly versions: readonly ReportVersion[]
  /** Absent until the first signature. */
  readonly sealedHead?: SealedHead
  readonly filed: readonly FiledCopy[]
  readonly meeting?: ReviewMeeting
  /** What its ECT wrote for themselves and shared, oldest first; absent while there is none. */
  readonly selfReviews?: readonly SharedSelfReview[]
  /** Visits and calls of the appropriate body after it, oldest first; absent while there is none. */
  readonly visits?: readonly Visit[]
  readonly announcedAt?: Instant
  /** The day on which the next reminder may fall, and that of the last one. */
  readonly reminders?: { readonly nextOn?: IsoDate; readonly sentOn?: IsoDate }
  readonly history: readonly ReportEvent[]
  readonly commands: readonly HandledCommand[]
  readonly outbox: readonly Outgoing[]
}

/** The version that was shared last: only its signatures count, and those it lets stand. */
export function versionInForce({ versions }: Report): ReportVersion | undefined {
  return versions.at(-1)
}

/** What an answer to this report may be at most: days and dates of its own period. */
export function answerLimits({ period, facts }: Report): AnswerLimits {
  return { period, mostDays: facts.mostDays }
}

/** What a report is called in a sentence: `share the review`, `sign this assessment`. */
export function reportNoun({ kind }: Pick<Report, 'kind'>): 'review' | 'assessment' {
  return kind === 'progress-review' ? 'review' : 'assessment'
}

/** `term 1 progress review`, `first formal assessment`, `interim assessment` */
export function reportTitle({
  kind,
  assessment = 'first',
  period,
}: Pick<Report, 'kind' | 'assessment'> & {
  readonly period: Pick<Report['period'], 'number'>
}): string {
  switch (kind) {
    case 'progress-review':
      return `term ${period.number} progress review`
    case 'formal-assessment':
      return `${assessment} formal assessment`
    case 'interim-assessment':
      break
  }
  return 'interim assessment'
}
