import { type IsoDate, inWords } from '@ect/domain/calendar.ts'

import { counted } from '../../ui/momentInWords.ts'
import { daysInWords } from '../daysInWords.ts'
import type { Year } from '../inductionParts.ts'

type YearOfAbsence = Pick<Year, 'year' | 'daysAbsent' | 'extensionDays' | 'endsOn'>

/** Where the days absent of a year stand against the threshold, and what follows. */
export function meterInWords(
  { year, daysAbsent, extensionDays, endsOn }: YearOfAbsence,
  threshold: number,
  today: IsoDate,
): string {
  const endedOn = endsOn !== undefined && endsOn < today ? endsOn : undefined
  if (daysAbsent >= threshold) {
    const goesOn = endedOn === undefined ? 'goes on' : 'went on'
    return `${counted(daysAbsent, 'day')} absent in year ${year}: ${threshold} or more, so it ${goesOn} for ${daysInWords(extensionDays)} of work.`
  }
  const total = `${daysAbsent} of ${counted(threshold, 'day')} absent in year ${year}`
  if (endedOn !== undefined) return `${total}, which ended on ${inWords(endedOn)}.`
  if (daysAbsent === 0) return `${total}.`
  const more = daysInWords(threshold - daysAbsent)
  return `${total}. With ${more} more, the year would go on for all ${threshold} days.`
}
