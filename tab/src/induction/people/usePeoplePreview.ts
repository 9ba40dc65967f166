import type { InductionKey } from '@ect/contract/inductionKey.ts'
import type { PeopleChangeShape } from '@ect/contract/peopleChange.ts'
import { previewPeopleContract } from '@ect/contract/previewPeople.ts'
import { skipToken, useQuery } from '@tanstack/react-query'

import { isWorthRetrying } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import { usePaused } from '../../ui/usePaused.ts'

const TRIES = 2

/** What naming the person who is being typed would do, asked once the typing pauses. */
export function usePeoplePreview(key: InductionKey, typed: PeopleChangeShape | undefined) {
  const api = useApi()
  const change = usePaused(typed)
  return useQuery({
    queryKey: ['people-preview', key.inductionId, change],
    queryFn: change
      ? () => api.call(previewPeopleContract, { params: key, body: change })
      : skipToken,
    retry: (tried, error) => tried < TRIES && isWorthRetrying(error),
  })
}
