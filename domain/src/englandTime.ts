import { addDays, type Instant, type IsoDate, knownDate, weekday } from './calendar.ts'

/** The day in England at a moment: 23:30 UTC on 30 June is already 1 July. */
export function dayInEngland(instant: Instant): IsoDate {
  return inEngland(instant).day
}

/** The time on a clock in England at a moment, `14:02`. */
export function timeInEngland(instant: Instant): string {
  return inEngland(instant).time
}

function inEngland(instant: Instant): { day: IsoDate; time: string } {
  const day = knownDate(instant.slice(0, 10))
  const hour = Number(instant.slice(11, 13)) + (isSummerTime(instant) ? 1 : 0)
  const minute = instant.slice(14, 16)
  return {
    day: hour >= 24 ? addDays(day, 1) : day,
    time: `${String(hour % 24).padStart(2, '0')}:${minute}`,
  }
}

/** British Summer Time: from 01:00 UTC on the last Sunday of March to the same in October. */
function isSummerTime(instant: Instant): boolean {
  const year = instant.slice(0, 4)
  const starts = `${lastSunday(knownDate(`${year}-03-31`))}T01:00`
  const ends = `${lastSunday(knownDate(`${year}-10-31`))}T01:00`
  return starts <= instant && instant < ends
}

function lastSunday(lastOfMonth: IsoDate): IsoDate {
  return addDays(lastOfMonth, -(weekday(lastOfMonth) % 7))
}
