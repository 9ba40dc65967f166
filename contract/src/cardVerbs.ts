import { DECLINE_REASON_MAX_LENGTH } from '@ect/domain/report/declining.ts'
import { CONCERN_MAX_LENGTH, CONCERN_SUBJECTS } from '@ect/domain/concern/concern.ts'
import { QUERY_MAX_LENGTH } from '@ect/domain/report/querying.ts'
import { z } from 'zod'

import { ConcernKey } from './concernView.ts'
import { InductionKey } from './inductionKey.ts'
import { ReportKey } from './reportKey.ts'

/** What the bot understands when it is written; a button may say it too. */
export const SPOKEN_COMMANDS = ['tasks', 'status', 'concern', 'help'] as const
export type SpokenCommand = (typeof SPOKEN_COMMANDS)[number]

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

/** How many reports one card can be about; how many it shows is a matter of their size. */
const MOST_REPORTS = 100

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
  say: z.object({ command: z.enum(SPOKEN_COMMANDS), rest: z.string().max(400) }),
  /** Whoever looks sees their own. */
  refreshTasks: z.object({}),
  showStatus: z.object(InductionKey.shape),
  raiseConcern: z.object({
    ...InductionKey.shape,
    commandId: z.uuid(),
    about: z.enum(CONCERN_SUBJECTS),
    concernText: z.string().trim().min(1).max(CONCERN_MAX_LENGTH),
  }),
  refreshConcern: z.object(ConcernKey.shape),
  /** Shows where these reports stand now, to someone whom any of them is for. */
  refreshDigest: z.object({
    reports: z.array(z.object(ReportKey.shape)).min(1).max(MOST_REPORTS),
  }),
  /** Shows what waits for the person's signature now, to someone who signs one of these. */
  refreshSigning: z.object({
    reports: z.array(z.object(ReportKey.shape)).min(1).max(MOST_REPORTS),
  }),
  /** Which of them are ticked comes beside it: an input for each, named by `tickOf`. */
  signSeveral: z.object({
    reports: z.array(z.object(shown)).min(1).max(MOST_REPORTS),
    statementAccepted: z.literal('true'),
  }),
  noteInTouch: z.object({ ...ReportKey.shape, commandId: z.uuid() }),
  queryDays: z.object({ ...shown, queryText: z.string().trim().min(1).max(QUERY_MAX_LENGTH) }),
} as const

/** The input with which one of several reports is ticked. */
export function tickOf({ reportId }: Pick<ReportKey, 'reportId'>): string {
  return `tick.${reportId}`
}

export type CardVerb = keyof typeof CARD_VERBS
