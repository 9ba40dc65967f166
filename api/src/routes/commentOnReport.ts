import { commentOnReportContract } from '@ect/contract/commentOnReport.ts'
import { commentOnReport } from '@ect/usecases/commentOnReport.ts'

import { route } from '../http/route.ts'

export const commentOnReportRoute = route(
  commentOnReportContract,
  ({ ports, caller, params, body: { commandId, version, comments } }) =>
    commentOnReport(ports, caller, { ...params, commandId, version, comments: comments.answers }),
)
