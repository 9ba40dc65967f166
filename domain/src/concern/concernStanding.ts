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

/** How far a concern has come: each step stands above those before it. */
export function concernStanding({
  reads,
  answers,
  closed,
}: Pick<Concern, 'closed' | 'reads' | 'answers'>): ConcernStanding {
  if (closed) return 'closed'
  if (answers.length > 0) return 'answered'
  return reads.length > 0 ? 'read' : 'arrived'
}

/** Whether the named contact is to do something: read it, and answer or close it. */
export function waitsForContact(standing: ConcernStanding): boolean {
  return standing === 'arrived' || standing === 'read'
}

/** How much has come back to the one who raised it: answers, and that it is closed. */
export function newsOf({ answers, closed }: Pick<Concern, 'closed' | 'answers'>): number {
  return answers.length + (closed ? 1 : 0)
}

/** Whether something has come back that the one who raised it has not been given yet. */
export function hasUnreadNews(concern: Pick<Concern, 'closed' | 'answers' | 'newsRead'>): boolean {
  return newsOf(concern) > (concern.newsRead ?? 0)
}
