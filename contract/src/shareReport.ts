import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { Answers } from './answers.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const shareReportContract = {
  name: 'shareReport',
  summary: 'Shares the completed report with its ECT',
  method: 'POST',
  path: `${REPORT_PATH}/share`,
  params: ReportKey,
  /** The answers as the tutor saw them: a draft changed elsewhere since is refused, not shared. */
  body: z.strictObject({ commandId, answers: Answers }),
  reply: Receipt,
} as const
