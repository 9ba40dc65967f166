import { listReportsContract } from '@ect/contract/listReports.ts'
import { useInfiniteQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { noPage } from '../api/noPage.ts'
import { useApi } from '../api/useApi.ts'

/** The reports of an appropriate body, page by page, soonest due first. */
export function useReports(appropriateBodyId: string) {
  const api = useApi()
  return useInfiniteQuery({
    queryKey: ['reports', appropriateBodyId],
    queryFn: ({ pageParam }) =>
      api.call(listReportsContract, {
        params: { appropriateBodyId },
        query: { after: pageParam },
      }),
    initialPageParam: noPage(),
    getNextPageParam: ({ next }) => next,
    refetchInterval: lookAgain,
  })
}
