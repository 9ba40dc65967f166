import type { IsoDate } from '../calendar.ts'
import { type FixedDueDate, REPORT_KINDS } from '../schedule/reportDates.ts'
import { SCHOOL_TERMS } from '../schoolCalendar.ts'

/** A term of a school year, wherever the school is. */
export type TermOfYear = Pick<FixedDueDate, 'schoolYear' | 'schoolTerm'>

/** The terms of this school year and the next, for which days can be fixed. */
export function termsToFix(today: IsoDate): readonly TermOfYear[] {
  const year = firstYear(today)
  return [year, year + 1].flatMap((first) =>
    SCHOOL_TERMS.map((schoolTerm) => ({ schoolYear: schoolYearFrom(first), schoolTerm })),
  )
}

/** Why these days cannot be fixed, as a sentence, or `undefined` when they can. */
export function fixedDatesFault(fixed: readonly FixedDueDate[]): string | undefined {
  const places = fixed.map(({ kind, schoolYear, schoolTerm }) =>
    [kind, schoolYear, schoolTerm].join(),
  )
  if (new Set(places).size !== places.length) {
    return 'Fix one day only for each kind of report in a term: remove the other.'
  }
  const outside = fixed.find(
    ({ dueOn, schoolYear }) => schoolYearFrom(firstYear(dueOn)) !== schoolYear,
  )
  return outside && `Choose a day in the school year ${outside.schoolYear} for its reports.`
}

/** The days fixed, by kind and in the order of the terms. */
export function inOrder(fixed: readonly FixedDueDate[]): readonly FixedDueDate[] {
  return fixed.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

function placeOf({ kind, schoolYear, schoolTerm }: FixedDueDate): string {
  return `${REPORT_KINDS.indexOf(kind)} ${schoolYear} ${SCHOOL_TERMS.indexOf(schoolTerm)}`
}

/** School years begin in September. */
function firstYear(day: IsoDate): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5, 7) >= '09' ? year : year - 1
}

/** `2026/27` */
function schoolYearFrom(first: number): string {
  return `${first}/${String(first + 1).slice(2)}`
}
