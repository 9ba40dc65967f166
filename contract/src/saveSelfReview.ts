import { z } from 'zod'

import { REPORT_PATH, ReportKey } from './reportKey.ts'
import { instant } from './reportView.ts'
import { DraftChanges } from './saveDraft.ts'

export const saveSelfReviewContract = {
  name: 'saveSelfReview',
  summary:
    'Saves what an ECT has typed for themselves; a clash with their own other device answers 412',
  method: 'PATCH',
  path: `${REPORT_PATH}/self-review/draft`,
  params: ReportKey,
  body: DraftChanges,
  reply: z.object({ savedAt: instant }),
} as const
