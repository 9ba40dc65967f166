import { shareSelfReviewContract } from '@ect/contract/shareSelfReview.ts'
import { shareSelfReview } from '@ect/usecases/shareSelfReview.ts'

import { route } from '../http/route.ts'

export const shareSelfReviewRoute = route(
  shareSelfReviewContract,
  ({ ports, caller, params, body }) => shareSelfReview(ports, caller, { ...params, ...body }),
)
