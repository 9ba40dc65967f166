import type { DateRange, IsoDate } from '../calendar.ts'
import type { PersonId } from '../people.ts'

/** Whose form it is: the two of DfE ask for the same with different care and in other words. */
export const FILLED_IN_BY = ['appropriate-body', 'school'] as const
export type FilledInBy = (typeof FILLED_IN_BY)[number]

/** Everything that is asked before an ECT is registered for induction. Texts are as typed. */
export interface Registration {
  readonly filledInBy: FilledInBy
  readonly name: string
  readonly trn: string
  readonly dateOfBirth: IsoDate
  readonly email: string
  readonly startsOn: IsoDate
  readonly teacher: TeacherRecord
  readonly school: RegisteringSchool
  readonly appropriateBody: RegisteringBody
  readonly people: InductionPeople
}

export const STATUSES_AT_TRA = ['required-to-complete', 'passed', 'failed', 'exempt'] as const
export type StatusAtTra = (typeof STATUSES_AT_TRA)[number]

/** What the Teaching Regulation Agency knows of a teacher, and who looked. */
export interface TeacherRecord {
  readonly qtsAwardedOn?: IsoDate
  /** The school-centred or university provider that recommended them for QTS. */
  readonly trainingProviderId?: string
  readonly inductionStatus: StatusAtTra
  readonly isProhibited: boolean
  readonly qtsCheckedByHeadteacher?: QtsCheck
  readonly qtsCheckedByAppropriateBody?: QtsCheck
  readonly periods: readonly EarlierPeriod[]
}

export interface QtsCheck {
  readonly by: PersonId
  readonly on: IsoDate
}

/** A period of induction that was recorded before; without an end it is open still. */
export interface EarlierPeriod {
  readonly startsOn: DateRange['startsOn']
  readonly endsOn?: DateRange['endsOn']
  readonly schoolId: string
  readonly appropriateBody: { readonly id: string; readonly name: string }
}

export interface RegisteringSchool {
  readonly id: string
  readonly inSpecialMeasures: boolean
  /** Whether Ofsted has said that it may take on ECTs in spite of special measures. */
  readonly ofstedAllowsEcts: boolean
}

export const APPROPRIATE_BODY_KINDS = [
  'teaching-school-hub',
  'independent-schools-panel',
  'overseas-schools-body',
  'local-authority',
  'national-teacher-accreditation',
] as const
export type AppropriateBodyKind = (typeof APPROPRIATE_BODY_KINDS)[number]

export interface RegisteringBody {
  readonly id: string
  readonly kind: AppropriateBodyKind
  /** Of a teaching school hub: the school that is the hub. */
  readonly leadSchoolId?: string
  /** Of a teaching school hub that also trains teachers: itself as their provider. */
  readonly trainingProviderId?: string
}

/** Who does what for one ECT. */
export interface InductionPeople {
  readonly ect: PersonId
  readonly inductionTutor?: PersonId
  readonly mentor?: PersonId
  readonly namedContact?: PersonId
  /** Those at the appropriate body who review and decide on this ECT. */
  readonly reviewers: readonly PersonId[]
  /** Why one person is both tutor and mentor, and what guards the ECT then. */
  readonly tutorIsMentor?: { readonly reason: string; readonly safeguards: string }
}
