import { getInductionsContract } from '@ect/contract/getInductions.ts'
import { useQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { useApi } from '../api/useApi.ts'

export function useOwnInductions() {
  const api = useApi()
  return useQuery({
    queryKey: ['inductions'],
    queryFn: () => api.call(getInductionsContract, {}),
    refetchInterval: lookAgain,
  })
}
