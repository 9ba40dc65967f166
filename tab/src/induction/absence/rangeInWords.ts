import { type DateRange, inWords } from '@ect/domain/calendar.ts'

/** `3 March 2026`, or `3 March 2026 to 5 March 2026` */
export function rangeInWords({ startsOn, endsOn }: DateRange): string {
  return startsOn === endsOn ? inWords(startsOn) : `${inWords(startsOn)} to ${inWords(endsOn)}`
}
