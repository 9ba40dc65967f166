import { downloadLeaverDetailsContract } from '@ect/contract/downloadLeaverDetails.ts'
import { downloadLeaverDetails } from '@ect/usecases/downloadLeaverDetails.ts'

import { route } from '../http/route.ts'

export const downloadLeaverDetailsRoute = route(
  downloadLeaverDetailsContract,
  ({ ports, caller, params, query }) =>
    downloadLeaverDetails(ports, caller, {
      ...params,
      schoolId: query['schoolId'] ?? '',
      as: query['as'] === 'html' ? 'html' : 'pdf',
    }),
)
