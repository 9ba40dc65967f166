import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const noteInTouchContract = {
  name: 'noteInTouch',
  summary: 'Notes that a reviewer has been in touch with the school about a report',
  method: 'POST',
  path: `${REPORT_PATH}/in-touch`,
  params: ReportKey,
  body: z.strictObject({ commandId }),
  reply: Receipt,
} as const
