import { addDays, type DateRange, type IsoDate } from '../calendar.ts'
import { type CountedTerm, countedTerms, daysWithin } from '../countedTerms.ts'
import { compare, type Fraction, fraction, sum } from '../fraction.ts'
import {
  calendarFor,
  type Induction,
  type InductionContract,
  type SchoolCalendars,
} from './induction.ts'

/** An unbroken time at one school, over however many contracts. */
export interface Employment {
  readonly schoolId: string
  readonly startsOn: IsoDate
  readonly endsOn?: IsoDate
  readonly contracts: readonly InductionContract[]
}

/** Each unbroken time at each school; a change of hours or a holiday does not break it. */
export function employments(
  { contracts }: Induction,
  calendars: SchoolCalendars,
): readonly Employment[] {
  const found: Employment[] = []
  for (const contract of contracts) {
    const terms = countedTerms(calendarFor(contract.schoolId, calendars))
    const index = found.findLastIndex(
      (one) => one.schoolId === contract.schoolId && goesOn(one, contract, terms),
    )
    const before = found[index]
    const merged = employment(before?.contracts ?? [], contract)
    if (before) found[index] = merged
    else found.push(merged)
  }
  return found
}

/**
 * The employments from which service counts: those that last at least one calendar term, full- or
 * part-time. One whose end is not known yet may still get there, so it counts.
 *
 * @source SG-2024-04 para 2.14, para 2.33
 * @rule R8, R34, R36, R42
 */
export function countingEmployments(
  induction: Induction,
  calendars: SchoolCalendars,
): readonly Employment[] {
  return employments(induction, calendars).filter(
    ({ schoolId, startsOn, endsOn }) =>
      endsOn === undefined || hasLastedATerm(schoolId, { startsOn, endsOn }, calendars),
  )
}

/** Whether one calendar term at least has gone by, counted in school days of its own terms. */
export function hasLastedATerm(
  schoolId: string,
  range: DateRange,
  calendars: SchoolCalendars,
): boolean {
  return compare(calendarTerms(schoolId, range, calendars), fraction(1)) >= 0
}

function calendarTerms(schoolId: string, range: DateRange, calendars: SchoolCalendars): Fraction {
  return sum(
    countedTerms(calendarFor(schoolId, calendars))
      .filter(({ startsOn, endsOn }) => startsOn <= range.endsOn && range.startsOn <= endsOn)
      .map((term) => fraction(daysWithin(term, range), term.days.length)),
  )
}

function goesOn(
  { endsOn }: Employment,
  { startsOn }: InductionContract,
  terms: readonly CountedTerm[],
): boolean {
  if (endsOn === undefined || endsOn >= startsOn) return true
  const between = { startsOn: addDays(endsOn, 1), endsOn: addDays(startsOn, -1) }
  return terms.every((term) => daysWithin(term, between) === 0)
}

function employment(
  earlier: readonly InductionContract[],
  contract: InductionContract,
): Employment {
  const { schoolId, endsOn } = contract
  return {
    schoolId,
    startsOn: earlier[0]?.startsOn ?? contract.startsOn,
    ...(endsOn === undefined ? {} : { endsOn }),
    contracts: [...earlier, contract],
  }
}
