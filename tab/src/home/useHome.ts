import { getHomeContract } from '@ect/contract/getHome.ts'
import { useQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { useApi } from '../api/useApi.ts'

export function useHome() {
  const api = useApi()
  return useQuery({
    queryKey: ['home'],
    queryFn: () => api.call(getHomeContract, {}),
    refetchInterval: lookAgain,
  })
}
