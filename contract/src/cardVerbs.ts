import { DECLINE_REASON_MAX_LENGTH } from '@ect/domain/report/declining.ts'
import { QUERY_MAX_LENGTH } from '@ect/domain/report/querying.ts'
import { z } from 'zod'

import { ReportKey } from './reportKey.ts'

/**
 * What a card's button carries, with its inputs merged in by Teams. Claims only: the person is the
 * verified sender, never anything in here.
 */
const shown = {
  ...ReportKey.shape,
  version: z.int().positive(),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  commandId: z.uuid(),
}

/** One button for each signatory, since one person can be two of them. */
const decline = z.object({
  ...shown,
  declineReason: z.string().trim().min(1).max(DECLINE_REASON_MAX_LENGTH),
})

export const CARD_VERBS = {
  refreshReport: z.object({
    ...ReportKey.shape,
    /** What the card was about when it came; absent on a button that asks for the whole card. */
    moment: z.string().exactOptional(),
  }),
  signAsEct: z.object({
    ...shown,
    daysConfirmed: z.literal('true'),
    statementAccepted: z.literal('true'),
  }),
  commentAsEct: z.object({ ...shown, daysConfirmed: z.literal('true') }),
  signAfterTutor: z.object({ ...shown, statementAccepted: z.literal('true') }),
  signAsTutor: z.object({ ...shown, statementAccepted: z.literal('true') }),
  signAsHead: z.object({ ...shown, statementAccepted: z.literal('true') }),
  declineAsEct: decline,
  declineAsTutor: decline,
  declineAsHead: decline,
  queryDays: z.object({ ...shown, queryText: z.string().trim().min(1).max(QUERY_MAX_LENGTH) }),
} as const

export type CardVerb = keyof typeof CARD_VERBS
