/** A calendar day in England, `YYYY-MM-DD`. Never a moment: it has no clock and no time zone. */
export type IsoDate = `${number}-${number}-${number}`

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = `${IsoDate}T${string}Z`

/** A text known to be a moment. @throws RangeError when it is not */
export function knownInstant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`${text} is not a moment in UTC`)
  return text
}

/** Whether a text is written as the moments that we keep are: in UTC, to the millisecond at most. */
export function isInstant(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text)
}

/** From `startsOn` to `endsOn`, both days included. */
export interface DateRange {
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** The day that a text names, or `undefined` when there is no such day (`2026-02-30`, `tomorrow`). */
export function isoDate(text: string): IsoDate | undefined {
  return isShapedAsDate(text) && fromDayNumber(dayNumber(text)) === text ? text : undefined
}

/** The same for a text that is known to name a day. @throws RangeError when it does not */
export function knownDate(text: string): IsoDate {
  const date = isoDate(text)
  if (date === undefined) throw new RangeError(`${text} is not a day`)
  return date
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The same day so many months on; the last of the month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date)
  const monthsSinceYear0 = year * 12 + month - 1 + months
  const yearThen = pad(Math.floor(monthsSinceYear0 / 12), 4)
  const first = knownDate(`${yearThen}-${pad((monthsSinceYear0 % 12) + 1, 2)}-01`)
  const sameDay = addDays(first, day - 1)
  const { month: monthThen } = partsOf(first)
  return partsOf(sameDay).month === monthThen ? sameDay : addDays(sameDay, -partsOf(sameDay).day)
}

/**
 * The same day so many years on, or back when negative; 28 February where there is no 29th.
 *
 * @throws RangeError outside the years 0 to 9999
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  const year = pad(partsOf(date).year + years, 4)
  return isoDate(`${year}${date.slice(4)}`) ?? knownDate(`${year}-02-28`)
}

/** Days from one day to another; negative when `to` is the earlier one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

export function isWeekend(date: IsoDate): boolean {
  return weekday(date) > 5
}

export function isWithin(date: IsoDate, { startsOn, endsOn }: DateRange): boolean {
  return startsOn <= date && date <= endsOn
}

export function latestOf(...dates: readonly [IsoDate, ...IsoDate[]]): IsoDate {
  return dates.reduce((latest, date) => (date > latest ? date : latest))
}

/** For a person to read: `11 December 2026`. */
export function inWords(date: IsoDate): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${MONTHS[month - 1]} ${year}`
}

/** For a person to read: `Friday 11 December 2026`. */
export function inWordsWithWeekday(date: IsoDate): string {
  return `${WEEKDAYS[weekday(date) - 1]} ${inWords(date)}`
}

/** Days since 1 January 1970, by the civil calendar (Howard Hinnant's `days_from_civil`). */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date)
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The inverse of `dayNumber` (`civil_from_days`). */
export function fromDayNumber(days: number): IsoDate {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  if (!isShapedAsDate(text)) throw new RangeError(`day ${days} is outside the years 0 to 9999`)
  return text
}

export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  }
}

function isShapedAsDate(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
