import { listEarlierSelfReviewTextsContract } from '@ect/contract/listEarlierSelfReviewTexts.ts'
import type { SelfReviewView } from '@ect/contract/openSelfReview.ts'
import { saveSelfReviewContract } from '@ect/contract/saveSelfReview.ts'

import type { DraftOnPage } from '../report/saving/draftOnPage.ts'

/** What an ECT writes for themselves, saved like everything that is typed. */
export function draftOfSelfReview(view: SelfReviewView): DraftOnPage {
  const { key, form, period, keepsTypedTextOnDevice, draft } = view
  return {
    key,
    name: `${key.appropriateBodyId}/${key.reportId}/self-review`,
    form,
    author: 'ect',
    limits: { period, mostDays: 0 },
    keepsTypedTextOnDevice,
    draft,
    save: saveSelfReviewContract,
    earlier: listEarlierSelfReviewTextsContract,
  }
}
