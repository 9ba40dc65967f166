import type { FolderKey } from '@ect/contract/documentsView.ts'
import { listDocumentsContract } from '@ect/contract/listDocuments.ts'
import { useQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { useApi } from '../api/useApi.ts'

export function useDocuments(key: FolderKey) {
  const api = useApi()
  return useQuery({
    queryKey: ['documents', key.appropriateBodyId, key.owner, key.ownerId],
    queryFn: () => api.call(listDocumentsContract, { params: key }),
    refetchInterval: lookAgain,
  })
}
