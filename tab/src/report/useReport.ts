import { openReportContract } from '@ect/contract/openReport.ts'
import type { ReportKey } from '@ect/contract/reportKey.ts'
import { useQuery } from '@tanstack/react-query'

import { useApi } from '../api/useApi.ts'

const LOOK_AGAIN_MS = 15_000

export function useReport(key: ReportKey) {
  const api = useApi()
  return useQuery({
    queryKey: ['report', key.appropriateBodyId, key.reportId],
    queryFn: () => api.call(openReportContract, { params: key }),
    refetchInterval: LOOK_AGAIN_MS,
  })
}
