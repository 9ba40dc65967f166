import { RETURN_REASON_MAX_LENGTH } from '@ect/domain/report/reviewing.ts'
import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const returnReportContract = {
  name: 'returnReport',
  summary: 'Returns a submitted report to the tutor with a reason',
  method: 'POST',
  path: `${REPORT_PATH}/return`,
  params: ReportKey,
  body: z.strictObject({
    commandId,
    version: z.int().positive(),
    reason: z.string().trim().min(1).max(RETURN_REASON_MAX_LENGTH),
  }),
  reply: Receipt,
} as const
