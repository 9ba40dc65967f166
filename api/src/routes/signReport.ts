import { signReportContract } from '@ect/contract/signReport.ts'
import { signReport } from '@ect/usecases/signReport.ts'

import { route } from '../http/route.ts'

export const signReportRoute = route(signReportContract, ({ ports, caller, params, body }) => {
  const { commandId, version, contentHash, comments, recommendation } = body
  return signReport(ports, caller, {
    ...params,
    commandId,
    version,
    contentHash,
    place: 'tab',
    ...(comments && { comments: comments.answers }),
    ...(recommendation && { recommendation: recommendation.answers }),
  })
})
