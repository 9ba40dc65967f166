import type { ContractChangeShape } from '@ect/contract/contractChange.ts'
import type { InductionKey } from '@ect/contract/inductionKey.ts'
import { previewContractContract } from '@ect/contract/previewContract.ts'
import { skipToken, useQuery } from '@tanstack/react-query'

import { isWorthRetrying } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import { usePaused } from '../../ui/usePaused.ts'

const TRIES = 2

/** What the change that is being typed would do, asked once the typing pauses. */
export function useContractPreview(key: InductionKey, typed: ContractChangeShape | undefined) {
  const api = useApi()
  const change = usePaused(typed)
  return useQuery({
    queryKey: ['contract-preview', key.inductionId, change],
    queryFn: change
      ? () => api.call(previewContractContract, { params: key, body: change })
      : skipToken,
    retry: (tried, error) => tried < TRIES && isWorthRetrying(error),
  })
}
