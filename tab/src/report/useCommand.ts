import type { Endpoint } from '@ect/contract/endpoint.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { isWorthRetrying } from '../api/apiProblem.ts'
import { useApi } from '../api/useApi.ts'
import { commandIds } from './commandIds.ts'

/** Sends a command, with the same id until an answer came, and then looks at everything anew. */
export function useCommand<Key extends Readonly<Record<string, string>>, Body, Reply>(
  endpoint: Endpoint<Key, Body, Reply>,
  key: Key,
) {
  const api = useApi()
  const queries = useQueryClient()
  const [ids] = useState(() => commandIds(() => crypto.randomUUID()))
  return useMutation({
    mutationFn: async (bodyWith: (commandId: string) => Body) => {
      const body = bodyWith(ids.idFor(JSON.stringify(bodyWith(''))))
      return api.call(endpoint, { params: key, body })
    },
    onSettled: (_, error) => {
      if (!isWorthRetrying(error)) ids.answered()
      void queries.invalidateQueries()
    },
  })
}
