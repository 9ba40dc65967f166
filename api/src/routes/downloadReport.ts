import { CopyForm, downloadReportContract } from '@ect/contract/downloadReport.ts'
import { downloadReport } from '@ect/usecases/downloadReport.ts'

import { route } from '../http/route.ts'

export const downloadReportRoute = route(
  downloadReportContract,
  ({ ports, caller, params, query }) =>
    downloadReport(ports, caller, { ...params, as: CopyForm.parse(query['as'] ?? 'pdf') }),
)
