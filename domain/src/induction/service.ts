import { addDays, type DateRange, type IsoDate } from '../calendar.ts'
import {
  type CountedTerm,
  countedTerms,
  daysWithin,
  placeOf,
  placeOfTerm,
} from '../countedTerms.ts'
import {
  compare,
  exactly,
  type Fraction,
  fraction,
  minus,
  plus,
  sum,
  times,
  wholeTimes,
  ZERO,
} from '../fraction.ts'
import type { SchoolCalendar } from '../schoolCalendar.ts'
import { countingEmployments } from './employment.ts'
import {
  calendarFor,
  type Induction,
  type InductionContract,
  type SchoolCalendars,
} from './induction.ts'

/** Part of one school term served at one rate. */
export interface Stretch extends DateRange {
  readonly term: CountedTerm
  readonly schoolId: string
  /** Full-time equivalent terms that one whole term of this would be. */
  readonly rate: Fraction
}

/** Two school years, after which a part-timer's induction may be reduced (para 2.38). */
export const CALENDAR_TERMS_BEFORE_PART_TIME_REDUCTION = 6

/**
 * All that counts as service, in order: each contract over each school term, at its full-time
 * equivalent. Contracts at the same time are added up, to full-time at most.
 *
 * @source SG-2024-04 para 2.34, para 2.36
 * @rule R32, R33, R35, R42
 */
export function serviceOf(induction: Induction, calendars: SchoolCalendars): readonly Stretch[] {
  const contracts = countingEmployments(induction, calendars).flatMap(({ contracts: all }) => all)
  const stretches = contracts.flatMap((contract) =>
    ratesOf(
      contract,
      contracts.filter((one) => one !== contract),
    ).flatMap((rated) => stretchesOf(rated, calendarFor(contract.schoolId, calendars))),
  )
  return stretches.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
}

/** A time at one school over which the rate stays the same. */
interface Rated {
  readonly schoolId: string
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate | undefined
  readonly rate: Fraction
}

/** A contract, cut where another contract begins or ends. */
function ratesOf(
  contract: InductionContract,
  others: readonly InductionContract[],
): readonly Rated[] {
  const { schoolId, startsOn, endsOn } = contract
  const cuts = others
    .flatMap((one) => [one.startsOn, ...(one.endsOn ? [addDays(one.endsOn, 1)] : [])])
    .filter((cut) => startsOn < cut && (endsOn === undefined || cut <= endsOn))
  const starts = [startsOn, ...new Set(cuts.toSorted())]
  return starts.map((from, n) => {
    const next = starts[n + 1]
    return {
      schoolId,
      startsOn: from,
      endsOn: next ? addDays(next, -1) : endsOn,
      rate: shareOfFullTime(contract, others, from),
    }
  })
}

function stretchesOf(
  { schoolId, startsOn, endsOn, rate }: Rated,
  calendar: SchoolCalendar,
): readonly Stretch[] {
  const terms = countedTerms(calendar)
  const stretches: Stretch[] = []
  for (let n = placeOfTerm(terms, startsOn); n < terms.length; n += 1) {
    const term = terms[n]
    if (!term || (endsOn !== undefined && endsOn < term.startsOn)) break
    stretches.push({
      term,
      schoolId,
      startsOn: startsOn > term.startsOn ? startsOn : term.startsOn,
      endsOn: endsOn !== undefined && endsOn < term.endsOn ? endsOn : term.endsOn,
      rate,
    })
  }
  return stretches
}

/** A contract's full-time equivalent on one day; its share of 1 where all together are over 1. */
function shareOfFullTime(
  contract: InductionContract,
  others: readonly InductionContract[],
  on: IsoDate,
): Fraction {
  const own = exactly(contract.fte)
  const beside = others.filter(
    ({ startsOn, endsOn }) => startsOn <= on && (endsOn === undefined || on <= endsOn),
  )
  if (beside.length === 0) return own
  const all = sum([own, ...beside.map(({ fte }) => exactly(fte))])
  return compare(all, fraction(1)) <= 0 ? own : times(own, { parts: all.of, of: all.parts })
}

/** Exact full-time equivalent terms served from one day to another, both included. */
export function termsServedWithin(service: readonly Stretch[], range: DateRange): Fraction {
  return service.reduce((total, stretch) => {
    if (stretch.endsOn < range.startsOn || range.endsOn < stretch.startsOn) return total
    return plus(total, servedIn(stretch, range))
  }, ZERO)
}

/** The day on which so many terms have been served since a day, or `undefined` when they never are. */
export function servedOn(
  service: readonly Stretch[],
  since: IsoDate,
  terms: Fraction,
): IsoDate | undefined {
  if (compare(terms, ZERO) <= 0) return addDays(since, -1)
  let served = ZERO
  for (let n = 0; n < service.length;) {
    const together = runningTogether(service, n)
    n += together.length
    const range = { startsOn: since, endsOn: latestEnd(together) }
    const after = plus(served, sum(together.map((stretch) => servedIn(stretch, range))))
    if (compare(after, terms) >= 0) return dayWithin(together, since, minus(terms, served))
    served = after
  }
  return undefined
}

/** The stretches from place `n` on that share days with one another. */
function runningTogether(service: readonly Stretch[], n: number): readonly Stretch[] {
  const together = service.slice(n, n + 1)
  for (let next = service[n + 1]; next; next = service[n + together.length]) {
    if (next.startsOn > latestEnd(together)) break
    together.push(next)
  }
  return together
}

function latestEnd(stretches: readonly Stretch[]): IsoDate {
  return stretches.reduce<IsoDate>(
    (latest, { endsOn }) => (endsOn > latest ? endsOn : latest),
    stretches[0]?.endsOn ?? '0000-01-01',
  )
}

/** The first day among these stretches by whose end so much has been served. */
function dayWithin(
  stretches: readonly Stretch[],
  since: IsoDate,
  terms: Fraction,
): IsoDate | undefined {
  const [only, ...others] = stretches
  if (only && others.length === 0) {
    const { days } = only.term
    const first = placeOf(days, only.startsOn > since ? only.startsOn : since)
    const needed = wholeTimes(times(terms, fraction(days.length)), only.rate)
    return days[first + needed - 1]
  }
  const days = [...new Set(stretches.flatMap(({ term }) => term.days))].toSorted()
  return days.find(
    (day) =>
      day >= since &&
      compare(termsServedWithin(stretches, { startsOn: since, endsOn: day }), terms) >= 0,
  )
}

function servedIn({ term, startsOn, endsOn, rate }: Stretch, range: DateRange): Fraction {
  const days = daysWithin(term, {
    startsOn: startsOn > range.startsOn ? startsOn : range.startsOn,
    endsOn: endsOn < range.endsOn ? endsOn : range.endsOn,
  })
  return times(rate, fraction(days, term.days.length))
}

/**
 * The day on which so many calendar terms have gone by since a day, whatever the hours.
 *
 * @source SG-2024-04 para 2.38
 */
export function calendarTermEnd(
  startsOn: IsoDate,
  calendarTerms: number,
  calendar: SchoolCalendar,
): IsoDate {
  const wholeTime = countedTerms(calendar).map((term) => ({
    term,
    schoolId: '',
    startsOn: term.startsOn,
    endsOn: term.endsOn,
    rate: fraction(1),
  }))
  return servedOn(wholeTime, startsOn, fraction(calendarTerms)) ?? startsOn
}
