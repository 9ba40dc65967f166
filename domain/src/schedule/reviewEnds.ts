import { addDays, type IsoDate } from '../calendar.ts'
import { type CountedTerm, countedTerms, placeOf, schoolDayOnOrAfter } from '../countedTerms.ts'
import { countingEmployments } from '../induction/employment.ts'
import { calendarFor, type Induction, type SchoolCalendars } from '../induction/induction.ts'
import { termOf } from '../induction/termOf.ts'
import type { ReportKind } from './reportDates.ts'

/**
 * The days with which the periods of progress reviews would end: one in each school term, at its
 * end. Who joins half-way through a term or later has the first as far into the next term.
 *
 * @source SG-2024-04 para 2.48, para 2.49
 * @rule R44, R46
 * @returns days in order, up to a last one
 */
export function reviewEnds(
  induction: Induction,
  calendars: SchoolCalendars,
  until: IsoDate,
): readonly IsoDate[] {
  const first = countingEmployments(induction, calendars)[0]
  if (!first) return []
  const ends: IsoDate[] = []
  let term = termOf(first.startsOn, induction, calendars)
  const joinedAt = term ? shareGone(term, first.startsOn) : 0
  for (let isFirst = true; term && term.startsOn <= until; isFirst = false) {
    const next = termOf(addDays(term.endsOn, 1), induction, calendars)
    if (isFirst && joinedAt >= HALF_WAY && next) {
      ends.push(dayAt(next, joinedAt))
      term = termOf(addDays(next.endsOn, 1), induction, calendars)
    } else {
      if (isServed(term.endsOn, induction)) ends.push(term.endsOn)
      term = next
    }
  }
  return ends.filter((end) => end <= until)
}

const HALF_WAY = 0.5
const SOON_DAYS = 10

/**
 * Whether a review that would end on one day leaves its place to another report: when both fall in
 * one school term, or a formal assessment comes within the first ten school days of the next.
 *
 * @source SG-2024-04 para 2.49
 * @ours ten days, where the guidance says less than a term (ADR 0020)
 * @rule R47
 */
export function yieldsTo(
  reviewEndsOn: IsoDate,
  { kind, endsOn }: { readonly kind: ReportKind; readonly endsOn: IsoDate },
  induction: Induction,
  calendars: SchoolCalendars,
): boolean {
  const term = termOf(reviewEndsOn, induction, calendars)
  if (!term) return false
  if (isIn(term, endsOn)) return true
  if (kind !== 'formal-assessment' || endsOn < reviewEndsOn) return false
  const next = termOf(addDays(term.endsOn, 1), induction, calendars)
  return next !== undefined && isIn(next, endsOn) && placeOf(next.days, endsOn) < SOON_DAYS
}

function isIn({ startsOn, endsOn }: CountedTerm, date: IsoDate): boolean {
  return startsOn <= date && date <= endsOn
}

/** The share of a term's school days before a day. */
function shareGone({ days }: CountedTerm, date: IsoDate): number {
  return placeOf(days, date) / days.length
}

/** The last day of so large a share of a term. */
function dayAt({ days, endsOn }: CountedTerm, share: number): IsoDate {
  return days[Math.max(Math.floor(share * days.length), 1) - 1] ?? endsOn
}

function isServed(date: IsoDate, { contracts }: Induction): boolean {
  return contracts.some(
    ({ startsOn, endsOn }) => startsOn <= date && (endsOn === undefined || date <= endsOn),
  )
}

/** The first day on or after a date on which some contract runs and a school is open. */
export function nextServedDay(
  date: IsoDate,
  { contracts }: Induction,
  calendars: SchoolCalendars,
): IsoDate {
  const days = contracts.flatMap((contract) => {
    const from = contract.startsOn > date ? contract.startsOn : date
    const terms = countedTerms(calendarFor(contract.schoolId, calendars))
    const day = schoolDayOnOrAfter(terms, from)
    return day && (contract.endsOn === undefined || day <= contract.endsOn) ? [day] : []
  })
  return (
    days.reduce<IsoDate | undefined>(
      (first, day) => (first === undefined || day < first ? day : first),
      undefined,
    ) ?? date
  )
}
