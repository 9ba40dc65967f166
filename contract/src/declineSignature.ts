import { DECLINE_REASON_MAX_LENGTH } from '@ect/domain/report/declining.ts'
import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const declineSignatureContract = {
  name: 'declineSignature',
  summary: 'Sends the report back to the tutor, not signed by the one whose turn it is, and why',
  method: 'POST',
  path: `${REPORT_PATH}/declined-signatures`,
  params: ReportKey,
  body: z.strictObject({
    commandId,
    version: z.int().positive(),
    reason: z.string().trim().min(1).max(DECLINE_REASON_MAX_LENGTH),
  }),
  reply: Receipt,
} as const
