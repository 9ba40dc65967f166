import type { IsoDate } from '../calendar.ts'
import type { WorkingPattern } from '../schedule/contractedDays.ts'
import type { SchoolCalendar } from '../schoolCalendar.ts'

/** One contract of an ECT with one school. A change of hours is a new contract. */
export interface InductionContract extends WorkingPattern {
  readonly schoolId: string
  /** `permanent`, `fixed-term` …, as the school calls it. */
  readonly type: string
  /** Full-time equivalent: over 0, at most 1, to four decimal places. */
  readonly fte: number
  readonly startsOn: IsoDate
  /** The last day, itself included; absent while no end is known. */
  readonly endsOn?: IsoDate
  /** Why the ECT was not serving induction between the contract before and this one. */
  readonly breakBefore?: string
}

/** Away for a reason that lengthens induction by itself once the days of a year reach 30. */
export const ABSENCE_KINDS = ['sickness', 'other'] as const
export type AbsenceKind = (typeof ABSENCE_KINDS)[number]

/**
 * Leave that never lengthens induction by itself: the ECT chooses.
 *
 * @source SG-2024-04 para 3.6, para 3.7
 * @rule R67
 */
export const STATUTORY_LEAVE_KINDS = [
  'maternity',
  'paternity',
  'shared-parental',
  'adoption',
  'parental-bereavement',
  'carers',
] as const
export type StatutoryLeaveKind = (typeof STATUTORY_LEAVE_KINDS)[number]

interface TimeAway {
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
  /** Contracted days away, in halves: 5.5 is five days and a half. */
  readonly days: number
}

export interface Absence extends TimeAway {
  readonly kind: AbsenceKind
}

export interface StatutoryLeave extends TimeAway {
  readonly kind: StatutoryLeaveKind
  /** The ECT's choice after the leave; absent until they have chosen. */
  readonly extendsInduction?: boolean
}

/** What was served under another appropriate body before this record began. */
export interface ServedElsewhere {
  readonly appropriateBody: string
  /** Full-time equivalent, to two decimal places. */
  readonly termsServed: number
  /** Days absent there in the year of induction that goes on here, in halves. */
  readonly daysAbsent: number
}

/** A shorter induction that the appropriate body grants and the ECT agrees to. */
export type Reduction =
  | { readonly grounds: 'experience'; readonly termsToServe: number; readonly ectAgreed: boolean }
  | { readonly grounds: 'part-time'; readonly endsOn: IsoDate; readonly ectAgreed: boolean }

/** More time that the appropriate body gives after the induction has been completed. */
export interface Extension {
  readonly terms: number
  readonly reason: string
}

/** All that the dates of one induction are computed from. */
export interface Induction {
  /** The school that leads while contracts run at several at once; else the one that came first. */
  readonly school?: { readonly id: string }
  /** In order of their start. */
  readonly contracts: readonly InductionContract[]
  readonly servedElsewhere: readonly ServedElsewhere[]
  readonly absences: readonly Absence[]
  readonly statutoryLeave: readonly StatutoryLeave[]
  readonly extensions: readonly Extension[]
  readonly reduction?: Reduction
  /** Why contracts at the same time add up to more than full-time. */
  readonly overFullTimeReason?: string
}

/** The calendar of each school in which the ECT has a contract. */
export type SchoolCalendars = ReadonlyMap<string, SchoolCalendar>

/** @throws RangeError when the school is not among the calendars; `inductionFaults` says so first */
export function calendarFor(schoolId: string, calendars: SchoolCalendars): SchoolCalendar {
  const calendar = calendars.get(schoolId)
  if (!calendar) throw new RangeError(`no calendar for school ${schoolId}`)
  return calendar
}
