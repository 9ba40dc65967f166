import { addDays, type DateRange } from '../calendar.ts'
import { type SchoolCalendar, schoolDays } from '../schoolCalendar.ts'

/** Whether the last day of a reporting period counts as served; the appropriate body's setting. */
export type EndDateCounts = boolean

/**
 * The days that a full-time ECT serves in a reporting period, absences included.
 *
 * By default the end date is left out, because consecutive periods share it; this reproduces the
 * 71, 73 and 41 days of the customer's own documents (see `daysServed.test.ts`).
 *
 * @ours the counting rule (ADR 0011)
 * @returns whole school days
 */
export function daysServed(
  { startsOn, endsOn }: DateRange,
  calendar: SchoolCalendar,
  endDateCounts: EndDateCounts = false,
): number {
  return schoolDays({ startsOn, endsOn: endDateCounts ? endsOn : addDays(endsOn, -1) }, calendar)
}

/**
 * Days served at this many days a week, as a suggestion that the tutor may overwrite.
 *
 * @returns days in halves
 */
export function shareOfDays(fullTimeDays: number, daysPerWeek: number): number {
  return Math.round((fullTimeDays * daysPerWeek * 2) / 5) / 2
}
