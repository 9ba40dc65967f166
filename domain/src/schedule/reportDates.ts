import { addDays, type DateRange, type IsoDate, latestOf } from '../calendar.ts'
import type { Step } from '../explanation.ts'
import type { SchoolTermName } from '../schoolCalendar.ts'

export const REPORT_KINDS = ['progress-review', 'formal-assessment', 'interim-assessment'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

export const WHICH_ASSESSMENT = ['first', 'final'] as const
export type WhichAssessment = (typeof WHICH_ASSESSMENT)[number]

/** How long before its period ends a report may be submitted, and is due. Calendar days. */
export interface Offsets {
  readonly opensDaysBeforeEnd: number
  readonly dueDaysBeforeEnd: number
}

/** A day that an appropriate body has fixed for every report of a kind in one school term. */
export interface FixedDueDate {
  readonly kind: ReportKind
  readonly schoolYear: string
  readonly schoolTerm: SchoolTermName
  readonly dueOn: IsoDate
}

export interface ReportDateSettings {
  readonly offsets: Readonly<Record<ReportKind, Offsets>>
  /** For periods that end with a school term; all other periods have the offset. */
  readonly fixedDueDates: readonly FixedDueDate[]
}

/**
 * As the documents of one appropriate body have it (DATES 3.3, 3.4; ADR 0017).
 *
 * @ours
 */
export const DEFAULT_REPORT_DATES: ReportDateSettings = {
  offsets: {
    'progress-review': { opensDaysBeforeEnd: 31, dueDaysBeforeEnd: 7 },
    'formal-assessment': { opensDaysBeforeEnd: 31, dueDaysBeforeEnd: 14 },
    'interim-assessment': { opensDaysBeforeEnd: 31, dueDaysBeforeEnd: 0 },
  },
  fixedDueDates: [],
}

/** What is known of a period when the dates of its report are looked for. */
export interface DatedPeriod extends DateRange {
  readonly kind: ReportKind
  /** The school term with whose last day the period ends, if it ends with one. */
  readonly endsWithTerm?: { readonly name: SchoolTermName; readonly schoolYear: string }
  /** Whether the year of induction that the report closes is extended for absence. */
  readonly isExtended: boolean
  /** The first day back, when the ECT is away on the day on which the report would be due. */
  readonly backOn: (dueOn: IsoDate) => IsoDate | undefined
}

export interface ReportDates {
  /** The first day on which the report may be submitted. */
  readonly opensOn: IsoDate
  readonly dueOn: IsoDate
  readonly steps: readonly Step[]
}

/**
 * When a report opens and is due, and why. It is never due before it opens: while an extension for
 * absence runs, nothing can be submitted until the day before its end, so it is due no earlier.
 *
 * @ours dates are the appropriate body's setting
 * @source SG-2024-04 para 2.49, para 2.55, para 2.56
 * @rule R45, R48
 */
export function reportDates(period: DatedPeriod, settings: ReportDateSettings): ReportDates {
  const opening = opens(period, settings)
  const planned = dueBySetting(period, settings)
  const steps = [opening, planned]
  let dueOn = planned.on
  if (dueOn < opening.on) {
    dueOn = opening.on
    steps.push({ says: 'It is due no earlier than it opens.', on: dueOn, source: 'ours' })
  }
  const backOn = period.backOn(dueOn)
  if (backOn !== undefined && backOn > dueOn) {
    dueOn = backOn
    const says = 'The ECT is away when it is due, so it waits for their return.'
    steps.push({ says, on: dueOn, source: awaySource(period.kind) })
  }
  return { opensOn: opening.on, dueOn, steps }
}

function opens(
  { kind, startsOn, endsOn, isExtended }: DatedPeriod,
  settings: ReportDateSettings,
): Step {
  if (isExtended) {
    const says = 'Nothing can be submitted until the extension for absence is served.'
    return { says, on: latestOf(startsOn, addDays(endsOn, -1)), source: 'ours' }
  }
  const { opensDaysBeforeEnd } = settings.offsets[kind]
  const says = `It opens ${opensDaysBeforeEnd} days before its period ends, and not before it starts.`
  return { says, on: latestOf(startsOn, addDays(endsOn, -opensDaysBeforeEnd)), source: 'ours' }
}

function dueBySetting(
  { kind, endsOn, endsWithTerm, isExtended }: DatedPeriod,
  { offsets, fixedDueDates }: ReportDateSettings,
): Step {
  const fixed = fixedDueDates.find(
    (one) =>
      one.kind === kind &&
      one.schoolTerm === endsWithTerm?.name &&
      one.schoolYear === endsWithTerm.schoolYear,
  )
  if (fixed && !isExtended) {
    const says = 'The appropriate body has fixed this day for the term.'
    return { says, on: fixed.dueOn, source: 'ours' }
  }
  const { dueDaysBeforeEnd } = offsets[kind]
  const says = `It is due ${dueDaysBeforeEnd} days before its period ends.`
  return { says, on: addDays(endsOn, -dueDaysBeforeEnd), source: 'ours' }
}

function awaySource(kind: ReportKind): string {
  return kind === 'progress-review' ? 'SG-2024-04 para 2.49' : 'SG-2024-04 para 2.56'
}
