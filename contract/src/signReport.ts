import { z } from 'zod'

import { Answers } from './answers.ts'
import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const signReportContract = {
  name: 'signReport',
  summary:
    'Signs the report; an ECT also comments and confirms the days, a headteacher recommends at the end',
  method: 'POST',
  path: `${REPORT_PATH}/signatures`,
  params: ReportKey,
  body: z.strictObject({
    commandId,
    version: z.int().positive(),
    /** Of what was shown to the person who signs. */
    contentHash: z.string().regex(/^[0-9a-f]{64}$/),
    statementAccepted: z.literal(true),
    /** Only from the ECT. */
    comments: z.strictObject({ daysConfirmed: z.literal(true), answers: Answers }).exactOptional(),
    /** Only from the headteacher, at the end of induction. */
    recommendation: z.strictObject({ answers: Answers }).exactOptional(),
  }),
  reply: Receipt,
} as const
