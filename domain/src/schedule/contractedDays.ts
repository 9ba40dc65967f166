import { addDays, type DateRange, weekday } from '../calendar.ts'
import { isSchoolDay, type SchoolCalendar } from '../schoolCalendar.ts'
import { daysServed, type EndDateCounts, shareOfDays } from './daysServed.ts'

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
  if (!weekdays) return shareOfDays(daysServed(period, calendar, endDateCounts), daysPerWeek)
  const last = endDateCounts ? period.endsOn : addDays(period.endsOn, -1)
  let days = 0
  for (let date = period.startsOn; date <= last; date = addDays(date, 1)) {
    if (weekdays.includes(weekday(date)) && isSchoolDay(date, calendar)) days += 1
  }
  return days
}
