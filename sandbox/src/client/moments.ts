/** Days and times as people in England write them, whatever the browser's own zone and language. */

const ZONE = { timeZone: 'Europe/London' } as const
const TIME = new Intl.DateTimeFormat('en-GB', { ...ZONE, hour: '2-digit', minute: '2-digit' })
const DAY = new Intl.DateTimeFormat('en-CA', { ...ZONE, dateStyle: 'short' })
const LONG_DAY = new Intl.DateTimeFormat('en-GB', {
  ...ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { ...ZONE, day: 'numeric', month: 'short' })

/** `2026-11-23` */
export const dayOf = (moment: string): string => DAY.format(new Date(moment))

/** `14:02` */
export const timeOf = (moment: string): string => TIME.format(new Date(moment))

/** `Monday 23 November 2026`, from a day or a moment. */
export const longDay = (at: string): string => LONG_DAY.format(new Date(at)).replace(',', '')

/** `14:02` for today, `23 Nov` for any other day. */
export function shortMoment(moment: string, today: string): string {
  return dayOf(moment) === today ? timeOf(moment) : SHORT_DAY.format(new Date(moment))
}

/** `Today`, or the long day. */
export function dayHeading(day: string, today: string): string {
  return day === today ? `Today, ${longDay(day)}` : longDay(day)
}
