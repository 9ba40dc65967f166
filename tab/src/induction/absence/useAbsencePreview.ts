import type { InductionKey } from '@ect/contract/inductionKey.ts'
import { previewAbsenceContract } from '@ect/contract/previewAbsence.ts'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

import { isWorthRetrying } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import type { Absence } from '../inductionParts.ts'

const PAUSE_MS = 350
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

/** What was typed, once it has stood for a moment. */
function usePaused(typed: Absence | undefined): Absence | undefined {
  const [paused, setPaused] = useState(typed)
  useEffect(() => {
    const waiting = setTimeout(() => setPaused(typed), PAUSE_MS)
    return () => clearTimeout(waiting)
  }, [typed])
  return paused === typed ? paused : undefined
}
