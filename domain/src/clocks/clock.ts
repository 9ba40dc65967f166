import { inWords, inWordsWithWeekday, type IsoDate, isWithin } from '../calendar.ts'
import type { Step } from '../explanation.ts'
import { isWorkingDay, lastOfWorkingDays } from '../workingDays.ts'
import { type ClockKind, LIMITS } from './limits.ts'

/** A time limit that a certain day has started. */
export interface Clock {
  readonly kind: ClockKind
  readonly startsOn: IsoDate
  /** The last day on which it can be met; always a working day. */
  readonly deadline: IsoDate
  readonly steps: readonly Step[]
}

/**
 * The clock that runs from a day, its deadline and how that came about.
 *
 * @param startsOn day 1 of the limit when it is a working day (see `limits.ts` for what starts it)
 * @source SG-2024-04 para 2.61, para 2.67, para 2.69
 * @source Reg 2012 reg 11(3), (4), (5), (7)
 */
export function clockFrom(
  kind: ClockKind,
  startsOn: IsoDate,
  bankHolidays: readonly IsoDate[],
): Clock {
  const { workingDays } = LIMITS[kind]
  const deadline = lastOfWorkingDays(startsOn, workingDays, bankHolidays)
  return { kind, startsOn, deadline, steps: stepsTo(deadline, kind, startsOn, bankHolidays) }
}

function stepsTo(
  deadline: IsoDate,
  kind: ClockKind,
  startsOn: IsoDate,
  bankHolidays: readonly IsoDate[],
): readonly Step[] {
  const { workingDays, startsWhen, asks, source } = LIMITS[kind]
  const leftOut = bankHolidays.filter((day) => isWithin(day, { startsOn, endsOn: deadline }))
  return [
    { says: `${startsWhen} on ${inWordsWithWeekday(startsOn)}.`, on: startsOn, source },
    ...firstDayStep(startsOn, bankHolidays),
    ...leftOut.map((day) => ({
      says: `${inWords(day)} is a bank holiday and does not count.`,
      on: day,
      source: 'ours',
    })),
    {
      says: `${asks} The last of ${workingDays} working days is ${inWordsWithWeekday(deadline)}.`,
      on: deadline,
      source,
    },
  ]
}

function firstDayStep(startsOn: IsoDate, bankHolidays: readonly IsoDate[]): readonly Step[] {
  if (isWorkingDay(startsOn, bankHolidays)) return []
  const on = lastOfWorkingDays(startsOn, 1, bankHolidays)
  const says = `That is not a working day, so ${inWordsWithWeekday(on)} is day 1.`
  return [{ says, on, source: 'ours' }]
}
