import { saveSelfReviewContract } from '@ect/contract/saveSelfReview.ts'
import { saveSelfReview } from '@ect/usecases/saveSelfReview.ts'

import { route } from '../http/route.ts'

export const saveSelfReviewRoute = route(
  saveSelfReviewContract,
  ({ ports, caller, params, body }) => saveSelfReview(ports, caller, { ...params, ...body }),
)
