import type { InductionKey } from '@ect/contract/inductionKey.ts'
import { previewLeavingContract } from '@ect/contract/previewLeaving.ts'
import { isoDate } from '@ect/domain/calendar.ts'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import { isWorthRetrying } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import { usePaused } from '../../ui/usePaused.ts'
import type { TypedLeaving } from './typedLeaving.ts'

const TRIES = 2

/** What leaving on the day that is being typed would do, asked once the typing pauses. */
export function useLeavingPreview(
  key: InductionKey,
  { schoolId, lastDay }: Pick<TypedLeaving, 'schoolId' | 'lastDay'>,
) {
  const api = useApi()
  const typed = useMemo(() => {
    const day = isoDate(lastDay)
    return day === undefined ? undefined : { schoolId, lastDay: day }
  }, [schoolId, lastDay])
  const leaving = usePaused(typed)
  return useQuery({
    queryKey: ['leaving-preview', key.inductionId, leaving],
    queryFn: leaving
      ? () => api.call(previewLeavingContract, { params: key, body: leaving })
      : skipToken,
    retry: (tried, error) => tried < TRIES && isWorthRetrying(error),
  })
}
