import { addDays, type Instant, type IsoDate } from '@ect/domain/calendar.ts'
import { dayInEngland, timeInEngland } from '@ect/domain/englandTime.ts'

/** The moment at which clocks in England show a time on a day, `2026-07-01` and `09:30`. */
export function instantInEngland(day: IsoDate, time: string): Instant {
  const winter: Instant = `${day}T${time}:00.000Z`
  return showsOnClocks(winter, day, time) ? winter : anHourBefore(day, time)
}

function showsOnClocks(instant: Instant, day: IsoDate, time: string): boolean {
  return dayInEngland(instant) === day && timeInEngland(instant) === time
}

function anHourBefore(day: IsoDate, time: string): Instant {
  const hour = Number(time.slice(0, 2))
  const before = String((hour + 23) % 24).padStart(2, '0')
  return `${hour === 0 ? addDays(day, -1) : day}T${before}${time.slice(2)}:00.000Z`
}
