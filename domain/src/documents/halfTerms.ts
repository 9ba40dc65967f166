import { addDays, type DateRange, daysBetween, type IsoDate, isWithin } from '../calendar.ts'
import { calendarFor, type Induction, type SchoolCalendars } from '../induction/induction.ts'
import type { SchoolTerm, SchoolTermName } from '../schoolCalendar.ts'
import { withCapital } from '../withCapital.ts'

/** One half of a school term, as far as the ECT serves in it. */
export interface HalfTerm extends DateRange {
  readonly schoolTerm: SchoolTermName
  /** Absent where the school has no break in the middle of the term. */
  readonly half?: 1 | 2
}

/** A half term, and the lessons that are on record as observed in it. */
export interface ObservedHalfTerm extends HalfTerm {
  /** Earliest first. */
  readonly observedOn: readonly IsoDate[]
  /** Whether it is over, so that none can come any more. */
  readonly isOver: boolean
}

/** Calendar days from which a break parts a term. */
const SHORTEST_BREAK = 4

/**
 * The half terms in which an ECT has served up to a day, each with its observations. One in each half
 * term is what is recommended; none is never in anyone's way.
 *
 * @source SG-2024-04 para 2.46, para 2.47
 * @rule R29
 */
export function observedHalfTerms(
  induction: Induction,
  calendars: SchoolCalendars,
  { today, observed }: { readonly today: IsoDate; readonly observed: readonly IsoDate[] },
): readonly ObservedHalfTerm[] {
  const served = induction.contracts.flatMap(({ schoolId, startsOn, endsOn = today }) =>
    calendarFor(schoolId, calendars)
      .terms.flatMap(halvesOf)
      .filter((half) => half.startsOn <= earlier(endsOn, today) && half.endsOn >= startsOn),
  )
  return served
    .filter(({ startsOn }, n) => served.findIndex((one) => one.startsOn === startsOn) === n)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
    .map((half) => ({
      ...half,
      observedOn: observed.filter((day) => isWithin(day, half)).toSorted(),
      isOver: half.endsOn < today,
    }))
}

/** A term before and after its longest break, which lies in the holidays of both. */
function halvesOf({ name, startsOn, endsOn, closures }: SchoolTerm): readonly HalfTerm[] {
  const [longest] = closures.toSorted((a, b) => lengthOf(b) - lengthOf(a))
  if (!longest || lengthOf(longest) < SHORTEST_BREAK) {
    return [{ schoolTerm: name, startsOn, endsOn }]
  }
  return [
    { schoolTerm: name, half: 1, startsOn, endsOn: addDays(longest.startsOn, -1) },
    { schoolTerm: name, half: 2, startsOn: addDays(longest.endsOn, 1), endsOn },
  ]
}

function lengthOf({ startsOn, endsOn }: DateRange): number {
  return daysBetween(startsOn, endsOn) + 1
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b
}

/** `Autumn 2026, first half` */
export function halfTermInWords({ schoolTerm, half, startsOn }: HalfTerm): string {
  const term = `${withCapital(schoolTerm)} ${startsOn.slice(0, 4)}`
  if (half === undefined) return term
  return `${term}, ${half === 1 ? 'first' : 'second'} half`
}
