import { shareReportContract } from '@ect/contract/shareReport.ts'
import { shareReport } from '@ect/usecases/shareReport.ts'

import { route } from '../http/route.ts'

export const shareReportRoute = route(shareReportContract, ({ ports, caller, params, body }) =>
  shareReport(ports, caller, { ...params, ...body }),
)
