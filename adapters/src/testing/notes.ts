import { z } from 'zod'

import type { DocumentKind } from '../store/documentKind.ts'
import { readOnce } from '../store/documentKind.ts'

/** The smallest document with every sort of index, for trying an engine. */
export interface Note {
  readonly id: string
  readonly partition: string
  readonly topic: string
  readonly writtenOn: string
  readonly text: string
  readonly remindAt?: string
}

export const noteDocument: DocumentKind<Note, { topic: string }, 'byTopic' | 'toRemind'> = {
  kind: 'note',
  read: readOnce(
    z.strictObject({
      id: z.string(),
      partition: z.string(),
      topic: z.string(),
      writtenOn: z.string(),
      text: z.string(),
      remindAt: z.string().exactOptional(),
    }),
  ),
  address: ({ partition, id }) => ({ partition, id }),
  head: ({ topic }) => ({ topic }),
  headSchema: z.strictObject({ topic: z.string() }),
  indexes: {
    byTopic: ({ topic, writtenOn }) => [topic, writtenOn],
    toRemind: ({ remindAt }) => (remindAt === undefined ? undefined : [remindAt]),
  },
}

export function note(changes: Partial<Note> = {}): Note {
  return {
    id: 'n1',
    partition: 'p1',
    topic: 'pace',
    writtenOn: '2026-11-23',
    text: 'Time each part of the lesson.',
    ...changes,
  }
}
