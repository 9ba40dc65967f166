import { addDays, type IsoDate, isWeekend } from './calendar.ts'

/**
 * Whether the time limits of the regulations run on this day: not on a Saturday, a Sunday or a bank
 * holiday in England. They do run in school holidays.
 *
 * @ours neither the guidance nor the regulations say what a working day is
 */
export function isWorkingDay(date: IsoDate, bankHolidays: readonly IsoDate[]): boolean {
  return !isWeekend(date) && !bankHolidays.includes(date)
}

/**
 * The last day of a limit of so many working days "beginning with" a day, which is the first of
 * them when it is a working day itself.
 *
 * A bank holiday that is not listed yet makes the day earlier, so nobody is told too late a day.
 *
 * @param days 1 or more
 */
export function lastOfWorkingDays(
  beginningWith: IsoDate,
  days: number,
  bankHolidays: readonly IsoDate[],
): IsoDate {
  let date = nextWorkingDay(beginningWith, bankHolidays)
  for (let counted = 1; counted < days; counted += 1) {
    date = nextWorkingDay(addDays(date, 1), bankHolidays)
  }
  return date
}

/** Working days after one day, up to and with another; none when that is not later. */
export function workingDaysAfter(
  date: IsoDate,
  until: IsoDate,
  bankHolidays: readonly IsoDate[],
): number {
  let days = 0
  for (let day = addDays(date, 1); day <= until; day = addDays(day, 1)) {
    if (isWorkingDay(day, bankHolidays)) days += 1
  }
  return days
}

/** This day or, when it is none, the first working day after it. */
function nextWorkingDay(date: IsoDate, bankHolidays: readonly IsoDate[]): IsoDate {
  let day = date
  while (!isWorkingDay(day, bankHolidays)) day = addDays(day, 1)
  return day
}
