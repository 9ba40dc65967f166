import { openSelfReviewContract } from '@ect/contract/openSelfReview.ts'
import type { ReportKey } from '@ect/contract/reportKey.ts'
import { useQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { useApi } from '../api/useApi.ts'

/** What the person who looks writes for themselves before a report. */
export function useSelfReview(key: ReportKey) {
  const api = useApi()
  return useQuery({
    queryKey: ['selfReview', key.appropriateBodyId, key.reportId],
    queryFn: () => api.call(openSelfReviewContract, { params: key }),
    refetchInterval: lookAgain,
  })
}
