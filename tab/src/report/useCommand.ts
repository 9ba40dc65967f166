import type { Receipt } from '@ect/contract/command.ts'
import type { Endpoint } from '@ect/contract/endpoint.ts'
import type { ReportKey } from '@ect/contract/reportKey.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'

import { isWorthRetrying } from '../api/apiProblem.ts'
import { useApi } from '../api/useApi.ts'

/**
 * Sends a command. Its id is kept until an answer came, so that pressing again after a lost
 * connection repeats the command instead of giving a second one; asking for something else is a
 * new command.
 */
export function useCommand<Body>(endpoint: Endpoint<ReportKey, Body, Receipt>, key: ReportKey) {
  const api = useApi()
  const queries = useQueryClient()
  const unanswered = useRef<{ id: string; asked: string }>(undefined)
  return useMutation({
    mutationFn: async (bodyWith: (commandId: string) => Body) => {
      const asked = JSON.stringify(bodyWith(''))
      const id = unanswered.current?.asked === asked ? unanswered.current.id : crypto.randomUUID()
      unanswered.current = { id, asked }
      return api.call(endpoint, { params: key, body: bodyWith(id) })
    },
    onSettled: (_, error) => {
      if (!isWorthRetrying(error)) unanswered.current = undefined
      void queries.invalidateQueries()
    },
  })
}
