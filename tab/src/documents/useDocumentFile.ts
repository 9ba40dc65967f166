import { downloadDocumentContract } from '@ect/contract/downloadDocument.ts'
import type { FolderKey } from '@ect/contract/documentsView.ts'
import { useState } from 'react'

import type { Download } from '../api/apiClient.ts'
import { sentenceOf } from '../api/apiProblem.ts'
import { useApi } from '../api/useApi.ts'
import { saveToDevice } from '../report/reading/saveToDevice.ts'

/** The files of one document: one of them to look at, or to keep. */
export function useDocumentFile(key: FolderKey & { readonly documentId: string }) {
  const api = useApi()
  const [looking, setLooking] = useState<Download>()
  const [trouble, setTrouble] = useState<string>()
  const fetchFile = (versionId: string, then: (file: Download) => void) => {
    setTrouble(undefined)
    api
      .download(downloadDocumentContract, { params: key, query: { versionId } })
      .then(then)
      .catch((thrown: unknown) => setTrouble(sentenceOf(thrown)))
  }
  return {
    looking,
    trouble,
    look: (versionId: string) => fetchFile(versionId, setLooking),
    lookAway: () => setLooking(undefined),
    keep: (versionId: string) => fetchFile(versionId, saveToDevice),
  }
}
