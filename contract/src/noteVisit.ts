import { VISIT_KINDS, VISIT_REASONS } from '@ect/domain/report/visit.ts'
import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'
import { isoDate } from './reportView.ts'

export const noteVisitContract = {
  name: 'noteVisit',
  summary: 'Notes that a visit or call of the appropriate body follows a report',
  method: 'POST',
  path: `${REPORT_PATH}/visit`,
  params: ReportKey,
  body: z.strictObject({
    commandId,
    kind: z.enum(VISIT_KINDS),
    reason: z.enum(VISIT_REASONS),
    on: isoDate,
  }),
  reply: Receipt,
} as const
