import { takeBackSelfReviewContract } from '@ect/contract/takeBackSelfReview.ts'
import { takeBackSelfReview } from '@ect/usecases/takeBackSelfReview.ts'

import { route } from '../http/route.ts'

export const takeBackSelfReviewRoute = route(
  takeBackSelfReviewContract,
  ({ ports, caller, params, body }) => takeBackSelfReview(ports, caller, { ...params, ...body }),
)
