import { listReportsContract } from '@ect/contract/listReports.ts'
import { useInfiniteQuery } from '@tanstack/react-query'

import { useApi } from '../api/useApi.ts'

const LOOK_AGAIN_MS = 15_000

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
    refetchInterval: LOOK_AGAIN_MS,
  })
}

function noPage(): string | undefined {
  return undefined
}
