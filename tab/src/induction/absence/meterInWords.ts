import { counted } from '../../ui/momentInWords.ts'
import { daysInWords } from '../daysInWords.ts'
import type { Year } from '../inductionParts.ts'

/** Where the days absent of a year stand against the threshold, and what follows. */
export function meterInWords(
  { year, daysAbsent, extensionDays }: Pick<Year, 'year' | 'daysAbsent' | 'extensionDays'>,
  threshold: number,
): string {
  const total = `${daysAbsent} of ${counted(threshold, 'day')} absent in year ${year}.`
  if (daysAbsent >= threshold) {
    return `${counted(daysAbsent, 'day')} absent in year ${year}: ${threshold} or more, so it goes on for ${daysInWords(extensionDays)} of work.`
  }
  if (daysAbsent === 0) return total
  const more = daysInWords(threshold - daysAbsent)
  return `${total} With ${more} more, the year would go on for all ${threshold} days.`
}
