import { listInductionsContract } from '@ect/contract/listInductions.ts'
import { useInfiniteQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { noPage } from '../api/noPage.ts'
import { useApi } from '../api/useApi.ts'

/** The inductions of an appropriate body, page by page, by the name of the ECT. */
export function useBodyInductions(appropriateBodyId: string) {
  const api = useApi()
  return useInfiniteQuery({
    queryKey: ['inductions', appropriateBodyId],
    queryFn: ({ pageParam }) =>
      api.call(listInductionsContract, {
        params: { appropriateBodyId },
        query: { after: pageParam },
      }),
    initialPageParam: noPage(),
    getNextPageParam: ({ next }) => next,
    refetchInterval: lookAgain,
  })
}
