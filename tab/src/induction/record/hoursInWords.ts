import { counted } from '../../ui/momentInWords.ts'
import type { Contract } from '../inductionParts.ts'

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** `0.6 FTE, 3 days a week (Mon, Tue, Wed)`, `full time, 5 days a week` */
export function hoursInWords({
  fte,
  daysPerWeek,
  weekdays,
}: Pick<Contract, 'fte' | 'daysPerWeek' | 'weekdays'>): string {
  const days = weekdays?.map((day) => WEEKDAYS[day - 1]).join(', ')
  const share = fte === 1 ? 'full time' : `${fte} FTE`
  return `${share}, ${counted(daysPerWeek, 'day')} a week${days === undefined ? '' : ` (${days})`}`
}
