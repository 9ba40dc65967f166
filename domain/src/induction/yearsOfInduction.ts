import { addDays, type IsoDate } from '../calendar.ts'
import { countedTerms, schoolDayOnOrBefore } from '../countedTerms.ts'
import {
  compare,
  exactly,
  type Fraction,
  fraction,
  least,
  minus,
  most,
  plus,
  sum,
  ZERO,
} from '../fraction.ts'
import type { AbsenceSettings } from './absence.ts'
import { type BegunYear, extensionAfter, extensionUntil } from './extensionOfYear.ts'
import { calendarFor, type Induction, type SchoolCalendars } from './induction.ts'
import { servedOn, serviceOf, type Stretch, termsServedWithin } from './service.ts'
import { stepsOfYear } from './stepsOfYear.ts'
import { contractOn, termOf } from './termOf.ts'
import type { YearOfInduction } from './yearOfInduction.ts'

const TERMS_IN_YEAR = fraction(3)
const TERMS_OF_INDUCTION = fraction(6)

/**
 * Full-time equivalent terms that this ECT is to serve in all, absence aside.
 *
 * @source SG-2024-04 para 2.30, para 3.2, para 3.8
 * @rule R31, R38, R41, R82
 */
export function termsToServe({ reduction, extensions }: Induction): Fraction {
  const standard =
    reduction?.grounds === 'experience' ? exactly(reduction.termsToServe) : TERMS_OF_INDUCTION
  return plus(standard, sum(extensions.map(({ terms }) => exactly(terms))))
}

/**
 * The years of induction that are served in this record, each with its own end. Absence extends the
 * year in which it falls, so the second year starts when the first is over, extension and all.
 * Absence while the extension of the first year runs counts in the second: were it drawn into the
 * first, one more day absent in the first could take the second below its threshold, and so end
 * induction earlier.
 *
 * @ours in which year absence during an extension counts (ADR 0019)
 * @source SG-2024-04 para 2.30, para 3.6
 * @rule R27, R31, R63, R65, R73
 */
export function yearsOfInduction(
  induction: Induction,
  calendars: SchoolCalendars,
  settings: AbsenceSettings,
): readonly YearOfInduction[] {
  const service = serviceOf(induction, calendars)
  const years: YearOfInduction[] = []
  let startsOn = firstDay(induction, service)
  let absenceFrom = startsOn
  let overServed = ZERO
  for (const { left, ...length } of lengthsOfYears(induction)) {
    const toServe = most(minus(left, overServed), ZERO)
    const begun = { ...length, startsOn, absenceFrom, toServe }
    const one = yearFrom(begun, induction, calendars, settings, service)
    years.push(one)
    if (one.endsOn === undefined || one.servedOn === undefined) break
    overServed = minus(termsServedWithin(service, { startsOn, endsOn: one.servedOn }), toServe)
    startsOn = addDays(one.endsOn, 1)
    absenceFrom = addDays(one.servedOn, 1)
    if (one.isLast) break
  }
  return years
}

interface LengthOfYear extends Pick<BegunYear, 'year' | 'isLast' | 'absentElsewhere'> {
  readonly left: Fraction
}

/**
 * Terms of each year that remain to be served after those that were served elsewhere. Days absent
 * elsewhere count towards the year that goes on here.
 */
function lengthsOfYears(induction: Induction): readonly LengthOfYear[] {
  const all = termsToServe(induction)
  const first = least(TERMS_IN_YEAR, all)
  const elsewhere = sum(induction.servedElsewhere.map((one) => exactly(one.termsServed)))
  const firstLeft = most(minus(first, elsewhere), ZERO)
  const secondServed = most(minus(elsewhere, first), ZERO)
  const second = minus(minus(all, first), secondServed)
  return [
    { year: 1 as const, left: firstLeft, isLast: compare(second, ZERO) <= 0 },
    { year: 2 as const, left: second, isLast: true },
  ]
    .filter(({ left }) => compare(left, ZERO) > 0)
    .map((one, n) => ({ ...one, absentElsewhere: n === 0 ? daysAbsentElsewhere(induction) : 0 }))
}

function yearFrom(
  begun: BegunYear,
  induction: Induction,
  calendars: SchoolCalendars,
  settings: AbsenceSettings,
  service: readonly Stretch[],
): YearOfInduction {
  const { year, isLast, startsOn, toServe } = begun
  const fullyServedOn = servedOn(service, startsOn, toServe)
  const served = earlierEnd(induction, fullyServedOn, calendars)
  const { away, extensionDays, workedOn, endsOn } =
    served === undefined
      ? extensionUntil(begun, lastDay(service, startsOn), induction, calendars, settings)
      : extensionAfter(served, begun, induction, calendars, settings)
  const isReduced = served !== fullyServedOn
  const known = {
    year,
    isLast: isLast || isReduced || endsEarly(induction, endsOn, calendars),
    startsOn,
    termsToServe: toServe,
    away,
    extensionDays,
    ...(served === undefined ? {} : { servedOn: served }),
    ...(endsOn === undefined ? {} : { endsOn }),
    isEstimate: endsOn !== undefined && isEstimated(endsOn, induction, calendars),
  }
  return { ...known, steps: stepsOfYear(known, settings, { isReduced, workedOn }) }
}

function daysAbsentElsewhere({ servedElsewhere }: Induction): number {
  return servedElsewhere.reduce((days, { daysAbsent }) => days + daysAbsent, 0)
}

/** The earlier of the day by which all is served and the day to which induction is reduced. */
function earlierEnd(
  induction: Induction,
  served: IsoDate | undefined,
  calendars: SchoolCalendars,
): IsoDate | undefined {
  const reduced = reducedEnd(induction, calendars)
  if (reduced === undefined) return served
  return served === undefined || reduced < served ? reduced : served
}

function endsEarly(
  induction: Induction,
  endsOn: IsoDate | undefined,
  calendars: SchoolCalendars,
): boolean {
  const reduced = reducedEnd(induction, calendars)
  return reduced !== undefined && endsOn !== undefined && reduced <= endsOn
}

/**
 * The last school day of a part-timer's induction that may end before its terms are served.
 *
 * @source SG-2024-04 para 2.38
 * @rule R40
 */
function reducedEnd(induction: Induction, calendars: SchoolCalendars): IsoDate | undefined {
  const { reduction } = induction
  if (reduction?.grounds !== 'part-time') return undefined
  const contract = contractOn(reduction.endsOn, induction)
  const terms = contract ? countedTerms(calendarFor(contract.schoolId, calendars)) : []
  return schoolDayOnOrBefore(terms, reduction.endsOn)
}

/** @throws RangeError without a contract; `inductionFaults` says so first */
function firstDay({ contracts }: Induction, service: readonly Stretch[]): IsoDate {
  const [first] = [...service, ...contracts]
  if (!first) throw new RangeError('an induction has at least one contract')
  return first.startsOn
}

function lastDay(service: readonly Stretch[], otherwise: IsoDate): IsoDate {
  return service.reduce((last, { endsOn }) => (endsOn > last ? endsOn : last), otherwise)
}

function isEstimated(date: IsoDate, induction: Induction, calendars: SchoolCalendars): boolean {
  return termOf(date, induction, calendars)?.isEstimate ?? true
}
