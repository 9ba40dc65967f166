import { downloadReportContract } from '@ect/contract/downloadReport.ts'
import { downloadReport } from '@ect/usecases/downloadReport.ts'

import { route } from '../http/route.ts'

export const downloadReportRoute = route(downloadReportContract, ({ ports, caller, params }) =>
  downloadReport(ports, caller, params),
)
