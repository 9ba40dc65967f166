import { z } from 'zod'

import { Answer, QuestionId } from './answers.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'
import { instant } from './reportView.ts'

export const EarlierTexts = z.object({
  texts: z.array(
    z.object({
      question: QuestionId,
      answer: Answer,
      typedAt: instant,
      replacedAt: instant,
      /** As it was sent with `saveDraft`; absent in chat. */
      device: z.string().exactOptional(),
    }),
  ),
})
export type EarlierTexts = z.infer<typeof EarlierTexts>

export const listEarlierTextsContract = {
  name: 'listEarlierTexts',
  summary: 'What a person typed into a report and later replaced or took out, newest first',
  method: 'GET',
  path: `${REPORT_PATH}/draft/earlier`,
  params: ReportKey,
  body: 'none',
  reply: EarlierTexts,
} as const
