import { QueryClient } from '@tanstack/react-query'

import { isWorthRetrying } from './apiProblem.ts'

const TRIES = 3

/**
 * Everything is asked even when the browser thinks that there is no network: what is shown says
 * soon that it may be old, and what is pressed says at once that it was not done. Otherwise it
 * would wait without a word, and be done later behind the back of someone who had cancelled it.
 */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (tried, error) => tried < TRIES && isWorthRetrying(error),
      },
      mutations: { networkMode: 'always' },
    },
  })
}
