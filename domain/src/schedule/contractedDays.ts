import { addDays, type DateRange, weekday } from '../calendar.ts'
import { countedTerms, schoolDaysWithin } from '../countedTerms.ts'
import type { SchoolCalendar } from '../schoolCalendar.ts'
import { type EndDateCounts, shareOfDays } from './daysServed.ts'

/** Which days of a week a teacher works. */
export interface WorkingPattern {
  readonly daysPerWeek: number
  /** 1 for Monday to 5 for Friday, when the contract names them. */
  readonly weekdays?: readonly number[]
}

/**
 * Days served in a reporting period by someone who works these days: counted when the contract
 * names its weekdays, else the share of a full-time week. A suggestion, in halves at the finest.
 *
 * @ours the counting rule (ADR 0011)
 * @rule R33
 */
export function contractedDays(
  period: DateRange,
  calendar: SchoolCalendar,
  { daysPerWeek, weekdays }: WorkingPattern,
  endDateCounts: EndDateCounts = false,
): number {
  const endsOn = endDateCounts ? period.endsOn : addDays(period.endsOn, -1)
  const days = schoolDaysWithin(countedTerms(calendar), { startsOn: period.startsOn, endsOn })
  if (!weekdays) return shareOfDays(days.length, daysPerWeek)
  return days.filter((day) => weekdays.includes(weekday(day))).length
}
