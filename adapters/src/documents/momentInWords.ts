import { type Instant, inWords } from '@ect/domain/calendar.ts'
import { dayInEngland, timeInEngland } from '@ect/domain/englandTime.ts'

/** `24 November 2026 at 15:40 (UK time)` */
export function momentInWords(instant: Instant): string {
  return `${inWords(dayInEngland(instant))} at ${timeInEngland(instant)} (UK time)`
}
