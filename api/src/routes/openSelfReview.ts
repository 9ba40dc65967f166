import { openSelfReviewContract } from '@ect/contract/openSelfReview.ts'
import { reportTitle } from '@ect/domain/report/report.ts'
import type { SharedSelfReview } from '@ect/domain/selfReview/selfReview.ts'
import { SELF_REVIEW_FORM } from '@ect/domain/selfReview/selfReviewForm.ts'
import { openSelfReview } from '@ect/usecases/openSelfReview.ts'

import { route } from '../http/route.ts'

export const openSelfReviewRoute = route(
  openSelfReviewContract,
  async ({ ports, caller, params }) => {
    const opened = await openSelfReview(ports, caller, params)
    const { report, mayDo, draft, mentor, keepsTypedTextOnDevice } = opened
    return {
      key: params,
      title: reportTitle(report),
      period: report.period,
      tutor: report.people.inductionTutor,
      ...(mentor && { mentor }),
      form: SELF_REVIEW_FORM,
      draft,
      keepsTypedTextOnDevice,
      shared: (report.selfReviews ?? []).map(toSharedView),
      mayDo: [...mayDo],
    }
  },
)

function toSharedView({ sharedWith, reads, ...version }: SharedSelfReview) {
  return {
    ...version,
    sharedWith: sharedWith.map(({ name }) => name),
    reads: reads.map(({ by, at }) => ({ by: by.name, at })),
  }
}
