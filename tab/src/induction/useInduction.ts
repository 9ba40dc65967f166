import type { InductionKey } from '@ect/contract/inductionKey.ts'
import { openInductionContract } from '@ect/contract/openInduction.ts'
import { useQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { useApi } from '../api/useApi.ts'

export function useInduction(key: InductionKey) {
  const api = useApi()
  return useQuery({
    queryKey: ['induction', key.appropriateBodyId, key.inductionId],
    queryFn: () => api.call(openInductionContract, { params: key }),
    refetchInterval: lookAgain,
  })
}
