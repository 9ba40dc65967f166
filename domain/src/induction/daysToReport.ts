import type { DateRange } from '../calendar.ts'
import { contractedDays } from '../schedule/contractedDays.ts'
import type { EndDateCounts } from '../schedule/daysServed.ts'
import { calendarFor, type Induction, type SchoolCalendars } from './induction.ts'

/**
 * The days served in a reporting period that the contracts suggest, absences included: each
 * contract's own days, added up where hours change or there are two schools.
 *
 * @ours the counting rule (ADR 0011)
 * @rule R33, R42
 * @returns days, in halves at the finest
 */
export function daysToReport(
  period: DateRange,
  { contracts }: Induction,
  calendars: SchoolCalendars,
  endDateCounts: EndDateCounts = false,
): number {
  return contracts.reduce((days, contract) => {
    const startsOn = contract.startsOn > period.startsOn ? contract.startsOn : period.startsOn
    const endsBefore = contract.endsOn !== undefined && contract.endsOn < period.endsOn
    const endsOn = endsBefore ? contract.endsOn : period.endsOn
    if (endsOn < startsOn) return days
    const calendar = calendarFor(contract.schoolId, calendars)
    // Only the day that two periods share is left out, never one within a period.
    const lastCounts = endsBefore || endDateCounts
    return days + contractedDays({ startsOn, endsOn }, calendar, contract, lastCounts)
  }, 0)
}
