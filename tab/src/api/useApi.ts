import { createContext, use } from 'react'

import type { ApiClient } from './apiClient.ts'

export const ApiContext = createContext<ApiClient | undefined>(undefined)

export function useApi(): ApiClient {
  const api = use(ApiContext)
  if (!api) throw new Error('A page needs an ApiContext around it')
  return api
}
