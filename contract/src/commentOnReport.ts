import { z } from 'zod'

import { Answers } from './answers.ts'
import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const commentOnReportContract = {
  name: 'commentOnReport',
  summary: 'Sends the comments of an ECT who signs after others, and confirms the days',
  method: 'POST',
  path: `${REPORT_PATH}/comments`,
  params: ReportKey,
  body: z.strictObject({
    commandId,
    version: z.int().positive(),
    comments: z.strictObject({ daysConfirmed: z.literal(true), answers: Answers }),
  }),
  reply: Receipt,
} as const
