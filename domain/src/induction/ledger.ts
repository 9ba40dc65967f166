import type { IsoDate } from '../calendar.ts'
import { countedTerms } from '../countedTerms.ts'
import { exactly, type Fraction, least, minus, plus, sum, ZERO } from '../fraction.ts'
import { type AbsenceSettings, absenceWarning, STATUTORY_ABSENCE } from './absence.ts'
import { calendarFor, type Induction, type SchoolCalendars } from './induction.ts'
import { serviceOf, termsServedWithin } from './service.ts'
import type { YearOfInduction } from './yearOfInduction.ts'
import { termsToServe, yearsOfInduction } from './yearsOfInduction.ts'

/** What of an induction has been served by a day, and what is left. */
export interface Ledger {
  readonly on: IsoDate
  readonly termsToServe: Fraction
  /** Under other appropriate bodies before this record began. */
  readonly termsServedElsewhere: Fraction
  /** Here, exactly, to the end of the day. Nothing counts before a whole calendar term. */
  readonly termsServed: Fraction
  /** Here, by the end of the last school term that is over. */
  readonly termsBanked: Fraction
  readonly termsLeft: Fraction
  readonly years: readonly YearOfInduction[]
  /** The year that runs on the day, if one does. */
  readonly yearNow?: YearOfInduction
  /** Days absent at which the tutor is to be warned now. */
  readonly absenceWarning?: number
  /** When induction ends if nothing changes; absent when the contracts end before. */
  readonly estimatedEndOn?: IsoDate
}

/**
 * The ledger of an induction on a day. Total over inductions without `inductionFaults`.
 *
 * @source SG-2024-04 para 2.33, para 2.34, para 2.36, para 2.74
 * @rule R32, R35, R36, R37, R73, R86
 */
export function ledgerOn(
  on: IsoDate,
  induction: Induction,
  calendars: SchoolCalendars,
  settings: AbsenceSettings = STATUTORY_ABSENCE,
): Ledger {
  const years = yearsOfInduction(induction, calendars, settings)
  const toServe = termsToServe(induction)
  const elsewhere = sum(induction.servedElsewhere.map((one) => exactly(one.termsServed)))
  const servedHere = (day: IsoDate) =>
    least(servedBy(day, induction, calendars, years), minus(toServe, elsewhere))
  const termsServed = servedHere(on)
  const yearNow = years.find(({ startsOn, endsOn }) => startsOn <= on && (!endsOn || on <= endsOn))
  const warning = yearNow && absenceWarning(yearNow.away.absent, settings)
  const estimatedEndOn = isWhole(years) ? years.at(-1)?.endsOn : undefined
  return {
    on,
    termsToServe: toServe,
    termsServedElsewhere: elsewhere,
    termsServed,
    termsBanked: servedHere(lastTermEnd(on, induction, calendars)),
    termsLeft: minus(toServe, plus(elsewhere, termsServed)),
    years,
    ...(yearNow ? { yearNow } : {}),
    ...(warning === undefined ? {} : { absenceWarning: warning }),
    ...(estimatedEndOn === undefined ? {} : { estimatedEndOn }),
  }
}

/** Terms served here by a day; time by which a year is extended for absence adds no terms. */
function servedBy(
  day: IsoDate,
  induction: Induction,
  calendars: SchoolCalendars,
  years: readonly YearOfInduction[],
): Fraction {
  const service = serviceOf(asItStood(induction, day), calendars)
  return years.reduce((total, { startsOn, servedOn }) => {
    const endsOn = servedOn !== undefined && servedOn < day ? servedOn : day
    return plus(total, termsServedWithin(service, { startsOn, endsOn }))
  }, ZERO)
}

/** The induction as if every contract had ended on the day: what would count if it did. */
function asItStood(induction: Induction, day: IsoDate): Induction {
  const contracts = induction.contracts
    .filter(({ startsOn }) => startsOn <= day)
    .map((one) => ({
      ...one,
      endsOn: one.endsOn !== undefined && one.endsOn < day ? one.endsOn : day,
    }))
  return { ...induction, contracts }
}

function lastTermEnd(on: IsoDate, { contracts }: Induction, calendars: SchoolCalendars): IsoDate {
  const [contract] = contracts
  if (!contract) return on
  const ends = countedTerms(calendarFor(contract.schoolId, calendars)).map(({ endsOn }) => endsOn)
  return ends.findLast((end) => end <= on) ?? contract.startsOn
}

function isWhole(years: readonly YearOfInduction[]): boolean {
  return years.length > 0 && years.every(({ endsOn }) => endsOn !== undefined)
}
