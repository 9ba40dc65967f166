import { daysBetween, type Instant, type IsoDate, inWords } from '@ect/domain/calendar.ts'
import { dayInEngland, timeInEngland } from '@ect/domain/englandTime.ts'

/** `23 November 2026 at 14:02` */
export function momentInWords(instant: Instant): string {
  return `${inWords(dayInEngland(instant))} at ${timeInEngland(instant)}`
}

/** `18 days left`, `due today`, `3 days late` */
export function daysLeft(dueOn: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, dueOn)
  if (days === 0) return 'due today'
  return days < 0 ? `${counted(-days, 'day')} late` : `${counted(days, 'day')} left`
}

/** `1 day`, `2 days` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
