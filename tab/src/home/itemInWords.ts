import type { InductionItem } from '@ect/contract/inductionItem.ts'
import { inWords } from '@ect/domain/calendar.ts'

import { shareInWords } from '../induction/shareInWords.ts'

/** Where it is, and with whom when that is someone else. */
export function placeInWords({
  role,
  schoolName,
  tutorName,
  tutorIsMentor,
}: Pick<InductionItem, 'role' | 'schoolName' | 'tutorName' | 'tutorIsMentor'>): string {
  const tutor = role === 'induction-tutor' ? '' : `. Induction tutor: ${tutorName}`
  return `${schoolName}${tutor}${tutorIsMentor ? '. Tutor is also mentor' : ''}`
}

/** `FTE 0.6, estimated end 20 July 2029` */
export function hoursAndEnd({
  status,
  fte,
  estimatedEndOn,
  leavesOn,
}: Pick<InductionItem, 'status' | 'fte' | 'estimatedEndOn' | 'leavesOn'>): string {
  const hours = fte === 0 ? 'No contract runs now' : shareInWords(fte)
  const endsOn = leavesOn ?? estimatedEndOn
  if (endsOn === undefined) return hours
  const coming = leavesOn === undefined ? 'estimated end' : 'leaves on'
  return `${hours}, ${status === 'left' || status === 'closed' ? 'left on' : coming} ${inWords(endsOn)}`
}
