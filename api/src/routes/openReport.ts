import { openReportContract } from '@ect/contract/openReport.ts'
import { openReport } from '@ect/usecases/openReport.ts'

import { route } from '../http/route.ts'
import { toReportView } from './reportView.ts'

export const openReportRoute = route(openReportContract, async ({ ports, caller, params }) =>
  toReportView(await openReport(ports, caller, params)),
)
