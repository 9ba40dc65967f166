import type { IsoDate } from '../calendar.ts'
import type { Step } from '../explanation.ts'
import { type AbsenceSettings, STATUTORY_ABSENCE } from '../induction/absence.ts'
import type { SchoolTermName } from '../schoolCalendar.ts'
import {
  DEFAULT_REPORT_DATES,
  type ReportDateSettings,
  type ReportKind,
  type WhichAssessment,
} from './reportDates.ts'

/** A report that is signed: no change of contract, absence or calendar touches it any more. */
export interface DoneReport {
  readonly kind: ReportKind
  readonly assessment?: WhichAssessment
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
}

/** A report that is still to come, with its period and its dates. */
export interface PlannedReport extends DoneReport {
  /** 1 for the first period of this induction, and on past 6 for part-timers. */
  readonly number: number
  readonly schoolId: string
  /** The school term in which the period ends. */
  readonly schoolTerm: SchoolTermName
  readonly schoolYear: string
  readonly opensOn: IsoDate
  readonly dueOn: IsoDate
  /** Whether its period ends in a term that the school has not published yet. */
  readonly isEstimate: boolean
  /** How its period and its dates came about. */
  readonly steps: readonly Step[]
}

/** How a schedule ends: with the final assessment, or when the ECT leaves before it. */
export type Ending =
  | { readonly how: 'final-assessment'; readonly on: IsoDate }
  | { readonly how: 'leaves'; readonly on: IsoDate }
  | { readonly how: 'not-in-sight' }

export interface ReportSchedule {
  /** In order; only the first of them is ever open. */
  readonly reports: readonly PlannedReport[]
  readonly ending: Ending
}

export interface PlanningSettings {
  readonly absence: AbsenceSettings
  readonly reportDates: ReportDateSettings
}

export const DEFAULT_PLANNING: PlanningSettings = {
  absence: STATUTORY_ABSENCE,
  reportDates: DEFAULT_REPORT_DATES,
}
