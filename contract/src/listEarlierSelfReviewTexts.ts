import { EarlierTexts } from './listEarlierTexts.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const listEarlierSelfReviewTextsContract = {
  name: 'listEarlierSelfReviewTexts',
  summary: 'What an ECT typed for themselves and later replaced or took out, newest first',
  method: 'GET',
  path: `${REPORT_PATH}/self-review/draft/earlier`,
  params: ReportKey,
  body: 'none',
  reply: EarlierTexts,
} as const
