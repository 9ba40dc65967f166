import { type DateRange, addDays, type IsoDate, isWeekend, isWithin } from './calendar.ts'

export const SCHOOL_TERMS = ['autumn', 'spring', 'summer'] as const
export type SchoolTermName = (typeof SCHOOL_TERMS)[number]

/** One calendar term of one school, as its head publishes it. */
export interface SchoolTerm extends DateRange {
  readonly name: SchoolTermName
  /** `2026/27` */
  readonly schoolYear: string
  /** Half-term and other weekdays on which teachers are not expected to work. */
  readonly closures: readonly DateRange[]
  /** Days in term without pupils. Teachers work on them, so they count as any other. */
  readonly trainingDays?: readonly IsoDate[]
}

export interface SchoolCalendar {
  readonly terms: readonly SchoolTerm[]
  readonly bankHolidays: readonly IsoDate[]
}

/** Whether teachers work at this school on this day. Training days count: the ECT works on them. */
export function isSchoolDay(date: IsoDate, { terms, bankHolidays }: SchoolCalendar): boolean {
  if (isWeekend(date) || bankHolidays.includes(date)) return false
  const term = terms.find((candidate) => isWithin(date, candidate))
  return term !== undefined && !term.closures.some((closure) => isWithin(date, closure))
}

/** School days in a range, both its ends included. */
export function schoolDays({ startsOn, endsOn }: DateRange, calendar: SchoolCalendar): number {
  let days = 0
  for (let date = startsOn; date <= endsOn; date = addDays(date, 1)) {
    if (isSchoolDay(date, calendar)) days += 1
  }
  return days
}

/**
 * The calendar that holds for one school: its own terms in the school years that it has published,
 * and the appropriate body's in all others.
 */
export function calendarOf(
  ownTerms: readonly SchoolTerm[],
  byDefault: SchoolCalendar,
): SchoolCalendar {
  const ownYears = new Set(ownTerms.map(({ schoolYear }) => schoolYear))
  const others = byDefault.terms.filter(({ schoolYear }) => !ownYears.has(schoolYear))
  const terms = [...others, ...ownTerms].toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  return { terms, bankHolidays: byDefault.bankHolidays }
}
