import { listConcernsContract } from '@ect/contract/listConcerns.ts'
import { useQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { useApi } from '../api/useApi.ts'

/** The concerns that someone raised or that came to them; asked for once, wherever they are shown. */
export function useConcerns() {
  const api = useApi()
  return useQuery({
    queryKey: ['concerns'],
    queryFn: () => api.call(listConcernsContract, {}),
    refetchInterval: lookAgain,
  })
}
