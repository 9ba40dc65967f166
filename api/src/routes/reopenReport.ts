import { reopenReportContract } from '@ect/contract/reopenReport.ts'
import { reopenReport } from '@ect/usecases/reopenReport.ts'

import { route } from '../http/route.ts'

export const reopenReportRoute = route(reopenReportContract, ({ ports, caller, params, body }) =>
  reopenReport(ports, caller, { ...params, ...body }),
)
