import { addDays, type IsoDate } from '../calendar.ts'
import { workingDaysAfter } from '../workingDays.ts'
import type { Clock } from './clock.ts'
import { LIMITS } from './limits.ts'

/** How far along a clock is. On its last day it runs still, with no days left. */
export type ClockProgress =
  | { readonly state: 'not-started' }
  /** `day` is 1 on the first working day of the limit, and 0 on a weekend before it. */
  | { readonly state: 'running'; readonly day: number; readonly workingDaysLeft: number }
  | { readonly state: 'overdue' | 'lapsed'; readonly workingDaysOver: number }
  | { readonly state: 'met'; readonly inTime: boolean }

/**
 * How far along a clock is on a day.
 *
 * @param metOn when that was done for which the clock runs, if it was
 */
export function progressOf(
  { kind, startsOn, deadline }: Pick<Clock, 'kind' | 'startsOn' | 'deadline'>,
  today: IsoDate,
  bankHolidays: readonly IsoDate[],
  metOn?: IsoDate,
): ClockProgress {
  if (metOn !== undefined && metOn <= today) return { state: 'met', inTime: metOn <= deadline }
  if (today < startsOn) return { state: 'not-started' }
  if (today > deadline) {
    return {
      state: LIMITS[kind].is === 'duty' ? 'overdue' : 'lapsed',
      workingDaysOver: workingDaysAfter(deadline, today, bankHolidays),
    }
  }
  return {
    state: 'running',
    day: workingDaysAfter(addDays(startsOn, -1), today, bankHolidays),
    workingDaysLeft: workingDaysAfter(today, deadline, bankHolidays),
  }
}
