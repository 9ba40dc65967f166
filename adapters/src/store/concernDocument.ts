import type { Instant } from '@ect/domain/calendar.ts'
import {
  type Concern,
  CONCERN_NOTICES,
  CONCERN_SUBJECTS,
  type ConcernMark,
} from '@ect/domain/concern/concern.ts'
import { CONCERN_STANDINGS } from '@ect/domain/concern/concernStanding.ts'
import { concernHead } from '@ect/usecases/concernHead.ts'
import type { ConcernHead } from '@ect/usecases/ports/concerns.ts'
import { z } from 'zod'

import { type DocumentKind, readOnce } from './documentKind.ts'
import { newestFirst } from './newestFirst.ts'
import { instant, personId, personNamed } from './storedShapes.ts'

const mark: z.ZodType<ConcernMark> = z.strictObject({ by: personNamed, at: instant })

const concernShape: z.ZodType<Concern> = z.strictObject({
  id: z.string(),
  appropriateBodyId: z.string(),
  inductionId: z.string(),
  raisedBy: personNamed,
  schoolName: z.string(),
  about: z.enum(CONCERN_SUBJECTS),
  text: z.string(),
  raisedAt: instant,
  reads: z.array(mark),
  answers: z.array(z.strictObject({ by: personNamed, at: instant, text: z.string() })),
  closed: mark.exactOptional(),
  commands: z.array(z.strictObject({ id: z.string(), asked: z.string() })),
  outbox: z.array(
    z.strictObject({
      id: z.string(),
      notice: z.enum(CONCERN_NOTICES),
      to: personId,
      due: instant,
      tries: z.number(),
    }),
  ),
})

const headSchema: z.ZodType<ConcernHead> = z.strictObject({
  appropriateBodyId: z.string(),
  concernId: z.string(),
  raisedBy: personNamed,
  schoolName: z.string(),
  about: z.enum(CONCERN_SUBJECTS),
  raisedAt: instant,
  standing: z.enum(CONCERN_STANDINGS),
  firstRead: mark.exactOptional(),
})

/** Concerns lie apart from the inductions and reports of their body. */
export const concernDocument: DocumentKind<
  Concern,
  ConcernHead,
  'byRaiser' | 'openFirst' | 'outgoing'
> = {
  kind: 'concern',
  read: readOnce(concernShape),
  address: ({ appropriateBodyId, id }) => ({ partition: concernsOf(appropriateBodyId), id }),
  head: concernHead,
  headSchema,
  indexes: {
    byRaiser: ({ raisedBy, raisedAt }) => [raisedBy.id, newestFirst(raisedAt)],
    openFirst: ({ closed, raisedAt }) => [
      closed ? 'then-closed' : 'first-open',
      newestFirst(raisedAt),
    ],
    outgoing: ({ outbox }) => firstDue(outbox.map(({ due }) => due)),
  },
}

export function concernsOf(appropriateBodyId: string): string {
  return `concerns.${appropriateBodyId}`
}

function firstDue(dues: readonly Instant[]): readonly string[] | undefined {
  const [first] = dues.toSorted()
  return first === undefined ? undefined : [first]
}
