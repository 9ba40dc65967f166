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
import {
  absenceExtensionDays,
  type AbsenceSettings,
  contractedDaysAfter,
  daysAwayWithin,
} from './absence.ts'
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
  for (const { year, left, isLast } of lengthsOfYears(induction)) {
    const toServe = most(minus(left, overServed), ZERO)
    const begun = { year, isLast, startsOn, absenceFrom, toServe }
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

/** Terms of each year that remain to be served after those that were served elsewhere. */
function lengthsOfYears(
  induction: Induction,
): readonly { readonly year: 1 | 2; readonly left: Fraction; readonly isLast: boolean }[] {
  const all = termsToServe(induction)
  const first = least(TERMS_IN_YEAR, all)
  const elsewhere = sum(induction.servedElsewhere.map((one) => exactly(one.termsServed)))
  const firstLeft = most(minus(first, elsewhere), ZERO)
  const secondServed = most(minus(elsewhere, first), ZERO)
  const second = minus(minus(all, first), secondServed)
  return [
    { year: 1 as const, left: firstLeft, isLast: compare(second, ZERO) <= 0 },
    { year: 2 as const, left: second, isLast: true },
  ].filter(({ left }) => compare(left, ZERO) > 0)
}

interface Begun {
  readonly year: 1 | 2
  readonly isLast: boolean
  readonly startsOn: IsoDate
  /** The first day of which absence counts in this year. */
  readonly absenceFrom: IsoDate
  readonly toServe: Fraction
}

function yearFrom(
  begun: Begun,
  induction: Induction,
  calendars: SchoolCalendars,
  settings: AbsenceSettings,
  service: readonly Stretch[],
): YearOfInduction {
  const { year, isLast, startsOn, toServe } = begun
  const fullyServedOn = servedOn(service, startsOn, toServe)
  const served = earlierEnd(induction, fullyServedOn, calendars)
  const { away, extensionDays, endsOn } =
    served === undefined
      ? {
          ...awayBefore(begun, lastDay(service, startsOn), induction, calendars),
          endsOn: undefined,
        }
      : extended(begun, served, induction, calendars, settings)
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
  return { ...known, steps: stepsOfYear(known, settings, isReduced) }
}

/** Absence within the last extension extends it in turn, until no more days fall into it. */
function extended(
  begun: Begun,
  served: IsoDate,
  induction: Induction,
  calendars: SchoolCalendars,
  settings: AbsenceSettings,
): Pick<YearOfInduction, 'away' | 'extensionDays'> & { readonly endsOn: IsoDate | undefined } {
  for (let endsOn = served; ;) {
    const { away } = awayBefore(begun, endsOn, induction, calendars)
    const extensionDays = absenceExtensionDays(away.absent, settings) + away.leaveToExtendBy
    if (extensionDays === 0) return { away, extensionDays, endsOn: served }
    const worked = contractedDaysAfter(served, extensionDays, induction, calendars)
    if (worked === undefined) return { away, extensionDays, endsOn: undefined }
    const next = settings.roundsUpToTermEnd ? termEnd(worked, induction, calendars) : worked
    if (next <= endsOn || !begun.isLast) return { away, extensionDays, endsOn: next }
    endsOn = next
  }
}

function awayBefore(
  { year, absenceFrom }: Begun,
  endsOn: IsoDate,
  induction: Induction,
  calendars: SchoolCalendars,
): Pick<YearOfInduction, 'away' | 'extensionDays'> {
  const here = daysAwayWithin({ startsOn: absenceFrom, endsOn }, induction, calendars)
  const elsewhere = year === yearBegunElsewhere(induction) ? daysAbsentElsewhere(induction) : 0
  return { away: { ...here, absent: here.absent + elsewhere }, extensionDays: 0 }
}

/** The year that goes on here; days absent elsewhere count towards it. */
function yearBegunElsewhere(induction: Induction): 1 | 2 {
  return lengthsOfYears(induction)[0]?.year ?? 2
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

function termEnd(date: IsoDate, induction: Induction, calendars: SchoolCalendars): IsoDate {
  return termOf(date, induction, calendars)?.endsOn ?? date
}

function isEstimated(date: IsoDate, induction: Induction, calendars: SchoolCalendars): boolean {
  return termOf(date, induction, calendars)?.isEstimate ?? true
}
