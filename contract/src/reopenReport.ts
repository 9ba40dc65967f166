import { REOPEN_REASON_MAX_LENGTH } from '@ect/domain/report/reopening.ts'
import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const reopenReportContract = {
  name: 'reopenReport',
  summary: 'Re-opens a signed report with a reason: it is with the tutor again, to be signed anew',
  method: 'POST',
  path: `${REPORT_PATH}/reopen`,
  params: ReportKey,
  body: z.strictObject({
    commandId,
    version: z.int().positive(),
    reason: z.string().trim().min(1).max(REOPEN_REASON_MAX_LENGTH),
  }),
  reply: Receipt,
} as const
