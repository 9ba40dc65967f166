import { z } from 'zod'

import { Answer, QuestionId } from './answers.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'
import { instant } from './reportView.ts'

const CHANGES_AT_MOST = 100

const Change = z.strictObject({
  question: QuestionId,
  was: Answer.nullable(),
  now: Answer.nullable(),
})

/** Each answer as it was when the person began to change it, and as it is now; `null` is none. */
export const DraftChanges = z.strictObject({
  changes: z.array(Change).max(CHANGES_AT_MOST),
  /** Of texts in dispute, those that the person did not choose. */
  givenUp: z
    .array(z.strictObject({ question: QuestionId, answer: Answer }))
    .max(CHANGES_AT_MOST)
    .exactOptional(),
  /** Chosen by chance; tells one person's devices apart, and nothing else. */
  device: z.uuid().exactOptional(),
})
export type DraftChanges = z.infer<typeof DraftChanges>

export const saveDraftContract = {
  name: 'saveDraft',
  summary:
    'Saves what a person has typed; a clash with their own other device answers 412 with both texts',
  method: 'PATCH',
  path: `${REPORT_PATH}/draft`,
  params: ReportKey,
  body: DraftChanges,
  reply: z.object({ savedAt: instant }),
} as const
