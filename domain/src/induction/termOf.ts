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

/** The contract that runs on a day, the first of several; else the latest that began before it. */
export function contractOn(date: IsoDate, { contracts }: Induction): InductionContract | undefined {
  return (
    contracts.find(
      ({ startsOn, endsOn }) => startsOn <= date && (endsOn === undefined || date <= endsOn),
    ) ??
    contracts.findLast(({ startsOn }) => startsOn <= date) ??
    contracts[0]
  )
}
