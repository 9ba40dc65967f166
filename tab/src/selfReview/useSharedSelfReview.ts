import { readSelfReviewContract } from '@ect/contract/readSelfReview.ts'
import type { ReportKey } from '@ect/contract/reportKey.ts'
import { useQuery } from '@tanstack/react-query'

import { isWorthRetrying } from '../api/apiProblem.ts'
import { useApi } from '../api/useApi.ts'

/** What an ECT gave this person to read. Asking for it is reading it, so it waits until asked. */
export function useSharedSelfReview(key: ReportKey, { isAsked }: { readonly isAsked: boolean }) {
  const api = useApi()
  return useQuery({
    queryKey: ['sharedSelfReview', key.appropriateBodyId, key.reportId],
    queryFn: () => api.call(readSelfReviewContract, { params: key }),
    enabled: isAsked,
    retry: (_, error) => isWorthRetrying(error),
    staleTime: Infinity,
  })
}
