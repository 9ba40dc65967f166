import { QueryClient, QueryClientProvider } from '@tanstack/react-query'

import type { ApiClient } from './api/apiClient.ts'
import { isWorthRetrying } from './api/apiProblem.ts'
import { ApiContext } from './api/useApi.ts'
import { Routes } from './Routes.tsx'

const TRIES = 3

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (tried, error) => tried < TRIES && isWorthRetrying(error) },
  },
})

export function App({ api }: { api: ApiClient }) {
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={queries}>
        <Routes />
      </QueryClientProvider>
    </ApiContext>
  )
}
