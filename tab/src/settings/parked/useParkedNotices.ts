import { listParkedNoticesContract } from '@ect/contract/listParkedNotices.ts'
import { retryParkedNoticesContract } from '@ect/contract/retryParkedNotices.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'

import { lookAgain } from '../../api/lookAgain.ts'
import { useApi } from '../../api/useApi.ts'

const keyOf = (appropriateBodyId: string) => ['parked-notices', appropriateBodyId]

export function useParkedNotices(appropriateBodyId: string) {
  const api = useApi()
  return useQuery({
    queryKey: keyOf(appropriateBodyId),
    queryFn: () => api.call(listParkedNoticesContract, { params: { appropriateBodyId } }),
    refetchInterval: lookAgain,
  })
}

export function useRetry(appropriateBodyId: string) {
  const api = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (notices: string[]) =>
      api.call(retryParkedNoticesContract, { params: { appropriateBodyId }, body: { notices } }),
    onSettled: () => void queries.invalidateQueries({ queryKey: keyOf(appropriateBodyId) }),
  })
}
