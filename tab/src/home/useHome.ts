import { getHomeContract } from '@ect/contract/getHome.ts'
import { useQuery } from '@tanstack/react-query'

import { useApi } from '../api/useApi.ts'

const LOOK_AGAIN_MS = 15_000

export function useHome() {
  const api = useApi()
  return useQuery({
    queryKey: ['home'],
    queryFn: () => api.call(getHomeContract, {}),
    refetchInterval: LOOK_AGAIN_MS,
  })
}
