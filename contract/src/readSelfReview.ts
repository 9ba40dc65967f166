import { z } from 'zod'

import { Answers } from './answers.ts'
import { FormDefinition } from './formDefinition.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'
import { instant } from './reportView.ts'

/** What an ECT shared of their self-review, as its reader sees it. */
export const SelfReviewRead = z.object({
  ectName: z.string(),
  /** Of the report that it was written before. */
  title: z.string(),
  number: z.int(),
  sharedAt: instant,
  form: FormDefinition,
  answers: Answers,
})

export const readSelfReviewContract = {
  name: 'readSelfReview',
  summary: 'What an ECT shared before a report, for those whom they gave it to',
  method: 'GET',
  path: `${REPORT_PATH}/self-review/shared`,
  params: ReportKey,
  body: 'none',
  reply: SelfReviewRead,
} as const
