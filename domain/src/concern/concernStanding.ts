import type { Concern } from './concern.ts'

/** How far a concern has come. */
export const CONCERN_STANDINGS = ['arrived', 'read', 'answered', 'closed'] as const
export type ConcernStanding = (typeof CONCERN_STANDINGS)[number]

export const CONCERN_STANDING_WORDS: Record<ConcernStanding, string> = {
  arrived: 'Arrived',
  read: 'Read',
  answered: 'Answered',
  closed: 'Closed',
}

export function concernStanding({
  reads,
  answers,
  closed,
}: Pick<Concern, 'closed' | 'reads' | 'answers'>): ConcernStanding {
  if (closed) return 'closed'
  if (answers.length > 0) return 'answered'
  return reads.length > 0 ? 'read' : 'arrived'
}
