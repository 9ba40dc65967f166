import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const takeBackSelfReviewContract = {
  name: 'takeBackSelfReview',
  summary: 'Takes back what an ECT shared of it last, as long as nobody has read it',
  method: 'POST',
  path: `${REPORT_PATH}/self-review/take-back`,
  params: ReportKey,
  body: z.strictObject({ commandId }),
  reply: Receipt,
} as const
