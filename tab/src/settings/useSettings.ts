import { openSettingsContract } from '@ect/contract/openSettings.ts'
import { useQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { useApi } from '../api/useApi.ts'

export function useSettings(appropriateBodyId: string) {
  const api = useApi()
  return useQuery({
    queryKey: ['settings', appropriateBodyId],
    queryFn: () => api.call(openSettingsContract, { params: { appropriateBodyId } }),
    refetchInterval: lookAgain,
  })
}
