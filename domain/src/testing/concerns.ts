import { raisedConcern } from '../concern/changes.ts'
import type { Concern } from '../concern/concern.ts'
import { amara, lanternfield, stonebeck, tom } from './stonebeck.ts'

/** What Amara wrote to the named contact. */
export const CONCERN_TEXT = 'My mentor time is given to cover, week after week.'

/** Amara's concern, as it has just arrived. */
export function concern(changes: Partial<Concern> = {}): Concern {
  const raised = raisedConcern(
    {
      id: 'c0000000-0000-4000-8000-000000000001',
      appropriateBodyId: lanternfield.id,
      inductionId: 'amara',
      raisedBy: amara,
      schoolName: stonebeck.name,
      about: 'support',
      text: CONCERN_TEXT,
      raisedAt: '2026-11-23T10:00:00.000Z',
      commands: [{ id: 'c0000000-0000-4000-8000-000000000001', asked: 'as asked' }],
    },
    [tom],
  )
  return { ...raised, ...changes }
}
