import type { InductionKey } from '@ect/contract/inductionKey.ts'
import { previewAbsenceContract } from '@ect/contract/previewAbsence.ts'
import { skipToken, useQuery } from '@tanstack/react-query'

import { isWorthRetrying } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import { usePaused } from '../../ui/usePaused.ts'
import type { Absence } from '../inductionParts.ts'

const TRIES = 2

/** What the absence that is being typed would do, asked once the typing pauses. */
export function useAbsencePreview(key: InductionKey, typed: Absence | undefined) {
  const api = useApi()
  const absence = usePaused(typed)
  return useQuery({
    queryKey: ['absence-preview', key.inductionId, absence],
    queryFn: absence
      ? () => api.call(previewAbsenceContract, { params: key, body: absence })
      : skipToken,
    retry: (tried, error) => tried < TRIES && isWorthRetrying(error),
  })
}
