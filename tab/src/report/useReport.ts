import { openReportContract } from '@ect/contract/openReport.ts'
import type { ReportKey } from '@ect/contract/reportKey.ts'
import { useQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { useApi } from '../api/useApi.ts'

export function useReport(key: ReportKey) {
  const api = useApi()
  return useQuery({
    queryKey: ['report', key.appropriateBodyId, key.reportId],
    queryFn: () => api.call(openReportContract, { params: key }),
    refetchInterval: lookAgain,
  })
}
