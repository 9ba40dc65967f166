import { QUERY_MAX_LENGTH } from '@ect/domain/report/querying.ts'
import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const queryDaysContract = {
  name: 'queryDays',
  summary: "Sends the ECT's question about the days back to the tutor",
  method: 'POST',
  path: `${REPORT_PATH}/query`,
  params: ReportKey,
  body: z.strictObject({
    commandId,
    version: z.int().positive(),
    text: z.string().trim().min(1).max(QUERY_MAX_LENGTH),
  }),
  reply: Receipt,
} as const
