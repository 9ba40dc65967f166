import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const reviewReportContract = {
  name: 'reviewReport',
  summary: 'Marks a submitted report as reviewed by the appropriate body',
  method: 'POST',
  path: `${REPORT_PATH}/review`,
  params: ReportKey,
  body: z.strictObject({ commandId, version: z.int().positive() }),
  reply: Receipt,
} as const
