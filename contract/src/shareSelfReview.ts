import { z } from 'zod'

import { Answers } from './answers.ts'
import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const shareSelfReviewContract = {
  name: 'shareSelfReview',
  summary:
    'Shares what an ECT wrote for themselves with their tutor, and with their mentor if asked',
  method: 'POST',
  path: `${REPORT_PATH}/self-review/share`,
  params: ReportKey,
  /** The answers as the ECT saw them: a draft changed elsewhere since is refused, not shared. */
  body: z.strictObject({ commandId, answers: Answers, withMentor: z.boolean() }),
  reply: Receipt,
} as const
