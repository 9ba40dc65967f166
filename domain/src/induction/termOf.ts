import type { IsoDate } from '../calendar.ts'
import { type CountedTerm, countedTerms, termOnOrAfter } from '../countedTerms.ts'
import {
  calendarFor,
  type Induction,
  type InductionContract,
  type SchoolCalendars,
} from './induction.ts'

/** The term of the school at which the ECT is on a day. */
export function termOf(
  date: IsoDate,
  induction: Induction,
  calendars: SchoolCalendars,
): CountedTerm | undefined {
  const contract = contractOn(date, induction)
  return contract && termOnOrAfter(countedTerms(calendarFor(contract.schoolId, calendars)), date)
}

/**
 * The contract that runs on a day; of several that of the school that leads, whose headteacher has
 * the duties towards the ECT. Where none runs, the latest that began before.
 *
 * @source SG-2024-04 para 3.14
 * @rule R42
 */
export function contractOn(
  date: IsoDate,
  { contracts, school }: Induction,
): InductionContract | undefined {
  const running = contracts.filter(
    ({ startsOn, endsOn }) => startsOn <= date && (endsOn === undefined || date <= endsOn),
  )
  return (
    running.find(({ schoolId }) => schoolId === school?.id) ??
    running[0] ??
    contracts.findLast(({ startsOn }) => startsOn <= date) ??
    contracts[0]
  )
}
