import { ACTIONS } from '@ect/domain/access.ts'
import { z } from 'zod'

import { Answers } from './answers.ts'
import { FormDefinition } from './formDefinition.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'
import { instant, Period, person } from './reportView.ts'

/** What was shared of it once, as its ECT sees it. */
const SharedView = z.object({
  number: z.int(),
  sharedAt: instant,
  sharedWith: z.array(z.string()),
  form: FormDefinition,
  /** Absent once it was taken back, or when several more were shared after it. */
  answers: Answers.exactOptional(),
  reads: z.array(z.object({ by: z.string(), at: instant })),
  takenBackAt: instant.exactOptional(),
})

/** What an ECT writes for themselves before one report. */
export const SelfReviewView = z.object({
  key: ReportKey,
  /** Of the report that it is written before. */
  title: z.string(),
  period: Period,
  tutor: person,
  mentor: person.exactOptional(),
  form: FormDefinition,
  draft: z.object({ answers: Answers, savedAt: instant.exactOptional() }),
  keepsTypedTextOnDevice: z.boolean(),
  /** Oldest first. */
  shared: z.array(SharedView),
  mayDo: z.array(z.enum(ACTIONS)),
})
export type SelfReviewView = z.infer<typeof SelfReviewView>

export const openSelfReviewContract = {
  name: 'openSelfReview',
  summary: 'What an ECT writes for themselves before a report, for nobody but them',
  method: 'GET',
  path: `${REPORT_PATH}/self-review`,
  params: ReportKey,
  body: 'none',
  reply: SelfReviewView,
} as const
