import { addDays, type DateRange, type IsoDate } from '../calendar.ts'
import { daysAwayWithin } from './absence.ts'
import type { Induction, SchoolCalendars } from './induction.ts'
import type { YearOfInduction } from './yearOfInduction.ts'

/** The days absent that one report states, and those that earlier reports of the year have stated. */
export interface AbsenceToReport {
  readonly inPeriod: number
  readonly earlierInYear: number
}

/**
 * Days absent for a report. One that was submitted before its period ended could not state the days
 * after that; they are carried to the next report, so that no day is lost and none counted twice.
 *
 * @ours the day of submission is the last that a report states
 * @source SG-2024-04 para 3.6
 * @param submittedBefore when the report before was submitted, if there was one
 */
export function absenceToReport(
  period: DateRange,
  submittedBefore: IsoDate | undefined,
  { startsOn: yearStartsOn }: Pick<YearOfInduction, 'startsOn'>,
  induction: Induction,
  calendars: SchoolCalendars,
): AbsenceToReport {
  const wasEarly = submittedBefore !== undefined && submittedBefore < period.startsOn
  const carriedFrom = wasEarly ? addDays(submittedBefore, 1) : period.startsOn
  const startsOn = carriedFrom > yearStartsOn ? carriedFrom : yearStartsOn
  const absentWithin = (range: DateRange) => daysAwayWithin(range, induction, calendars).absent
  return {
    inPeriod: absentWithin({ startsOn, endsOn: period.endsOn }),
    earlierInYear: absentWithin({ startsOn: yearStartsOn, endsOn: addDays(startsOn, -1) }),
  }
}
