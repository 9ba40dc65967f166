import type { Instant } from '@ect/domain/calendar.ts'
import {
  type Concern,
  CONCERN_NOTICES,
  CONCERN_SUBJECTS,
  type ConcernChannel,
  type ConcernMark,
  type ConcernOutgoing,
} from '@ect/domain/concern/concern.ts'
import { CONCERN_STANDINGS } from '@ect/domain/concern/concernStanding.ts'
import { firstDueOn, firstParked } from '@ect/domain/notices/outbox.ts'
import { concernHead } from '@ect/usecases/concernHead.ts'
import type { ConcernHead } from '@ect/usecases/ports/concerns.ts'
import { z } from 'zod'

import { type DocumentKind, type KeyParts, readOnce } from './documentKind.ts'
import { entry } from './entryShape.ts'
import { newestFirst } from './newestFirst.ts'
import { instant, personId, personNamed } from './storedShapes.ts'

const mark: z.ZodType<ConcernMark> = z.strictObject({ by: personNamed, at: instant })

/** Before there were other channels, all was a card, and did not say so. */
const notice = z.strictObject({
  ...entry,
  send: z.enum(['card', 'mail']).default('card'),
  notice: z.enum(CONCERN_NOTICES),
  to: personId,
})
const outgoing: z.ZodType<ConcernOutgoing> = z.union([
  notice,
  z.strictObject({ ...entry, send: z.literal('installation'), to: personId }),
])

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
  newsRead: z.number().exactOptional(),
  commands: z.array(z.strictObject({ id: z.string(), asked: z.string() })),
  outbox: z.array(outgoing),
})

const headSchema: z.ZodType<ConcernHead> = z.strictObject({
  appropriateBodyId: z.string(),
  concernId: z.string(),
  raisedBy: personNamed,
  schoolName: z.string(),
  about: z.enum(CONCERN_SUBJECTS),
  raisedAt: instant,
  standing: z.enum(CONCERN_STANDINGS),
  hasNews: z.boolean().default(false),
  firstRead: mark.exactOptional(),
})

/**
 * The index in which a concern stands while something is to be sent on a channel. That of cards has
 * the name under which it was kept before there were others.
 */
export const CONCERN_OUTGOING_INDEX = {
  card: 'outgoing',
  mail: 'outgoingMail',
  installation: 'outgoingInstallation',
} as const satisfies Record<ConcernChannel, string>

type ConcernIndex =
  | 'byRaiser'
  | 'openFirst'
  | 'parked'
  | (typeof CONCERN_OUTGOING_INDEX)[ConcernChannel]

/** Concerns lie apart from the inductions and reports of their body. */
export const concernDocument: DocumentKind<Concern, ConcernHead, ConcernIndex> = {
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
    outgoing: (concern) => keyOf(firstDueOn(concern, 'card')),
    outgoingMail: (concern) => keyOf(firstDueOn(concern, 'mail')),
    outgoingInstallation: (concern) => keyOf(firstDueOn(concern, 'installation')),
    parked: (concern) => keyOf(firstParked(concern)),
  },
}

export function concernsOf(appropriateBodyId: string): string {
  return `concerns.${appropriateBodyId}`
}

function keyOf(at: Instant | undefined): KeyParts | undefined {
  return at === undefined ? undefined : [at]
}
