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
    /** Of what was shown to the person who does not sign it. */
    contentHash: z.string().regex(/^[0-9a-f]{64}$/),
    reason: z.string().trim().min(1).max(DECLINE_REASON_MAX_LENGTH),
  }),
  reply: Receipt,
} as const
