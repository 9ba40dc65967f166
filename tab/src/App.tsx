import { QueryClientProvider } from '@tanstack/react-query'

import type { ApiClient } from './api/apiClient.ts'
import { createQueries } from './api/createQueries.ts'
import { ApiContext } from './api/useApi.ts'
import { Routes } from './Routes.tsx'

const queries = createQueries()

export function App({ api }: { api: ApiClient }) {
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={queries}>
        <Routes />
      </QueryClientProvider>
    </ApiContext>
  )
}
