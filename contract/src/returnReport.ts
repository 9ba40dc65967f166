import { RETURN_REASON_MAX_LENGTH } from '@ect/domain/report/reviewing.ts'
import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

const reason = z.string().trim().min(1).max(RETURN_REASON_MAX_LENGTH)

export const returnReportContract = {
  name: 'returnReport',
  summary: 'Returns a submitted report, or only some of its sections, with reasons',
  method: 'POST',
  path: `${REPORT_PATH}/return`,
  params: ReportKey,
  body: z.strictObject({
    commandId,
    version: z.int().positive(),
    /** Why the whole report comes back, or which of its sections and why each. */
    reason: z.union([reason, z.array(z.strictObject({ section: z.string(), reason })).min(1)]),
  }),
  reply: Receipt,
} as const
