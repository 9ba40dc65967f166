import type { ReportKey } from '@ect/contract/reportKey.ts'
import { verifyReportContract } from '@ect/contract/verifyReport.ts'
import { useQuery } from '@tanstack/react-query'

import { useApi } from '../../api/useApi.ts'

/** Asked once when the page opens, and again by `refetch`: what it says is of one moment. */
export function useVerification(key: ReportKey) {
  const api = useApi()
  return useQuery({
    queryKey: ['verification', key.appropriateBodyId, key.reportId],
    queryFn: () => api.call(verifyReportContract, { params: key }),
    gcTime: 0,
  })
}
