import { returnReportContract } from '@ect/contract/returnReport.ts'
import { returnReport } from '@ect/usecases/returnReport.ts'

import { route } from '../http/route.ts'

export const returnReportRoute = route(returnReportContract, ({ ports, caller, params, body }) =>
  returnReport(ports, caller, { ...params, ...body }),
)
