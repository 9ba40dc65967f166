import { VISIT_NOTE_MAX_LENGTH } from '@ect/domain/report/visit.ts'
import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const completeVisitContract = {
  name: 'completeVisit',
  summary: 'Says what came of the visit or call after a report',
  method: 'POST',
  path: `${REPORT_PATH}/visit/done`,
  params: ReportKey,
  body: z.strictObject({
    commandId,
    note: z.string().trim().min(1).max(VISIT_NOTE_MAX_LENGTH),
  }),
  reply: Receipt,
} as const
