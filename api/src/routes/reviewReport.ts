import { reviewReportContract } from '@ect/contract/reviewReport.ts'
import { reviewReport } from '@ect/usecases/reviewReport.ts'

import { route } from '../http/route.ts'

export const reviewReportRoute = route(reviewReportContract, ({ ports, caller, params, body }) =>
  reviewReport(ports, caller, { ...params, ...body }),
)
