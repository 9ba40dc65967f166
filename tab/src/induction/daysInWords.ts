import { counted } from '../ui/momentInWords.ts'

/** `half a day`, `1 day`, `2.5 days` */
export function daysInWords(days: number): string {
  return days === 0.5 ? 'half a day' : counted(days, 'day')
}
