import type { DocumentDetails } from '@ect/domain/documents/documentFolder.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'

import { useApi } from '../api/useApi.ts'
import { type Adding, documentAdding } from './documentAdding.ts'

/** Adds one document, with a file or without; what was sent of a file is not sent again. */
export function useAddDocument(adding: Adding, onAdded: (title: string) => void) {
  const api = useApi()
  const queries = useQueryClient()
  const onDone = ({ title }: DocumentDetails) => {
    void queries.invalidateQueries()
    onAdded(title)
  }
  const [{ sender, addWords, addWithFile }] = useState(() => documentAdding(api, adding, onDone))
  const sending = useSyncExternalStore(sender.subscribe, sender.snapshot)
  const words = useMutation({ mutationFn: addWords, onSuccess: (_, details) => onDone(details) })
  useEffect(() => sender.stop, [sender])
  return {
    sending,
    isBusy: sending.state !== undefined || words.isPending,
    error: words.error,
    choose: sender.choose,
    stop: sender.stop,
    add: (details: DocumentDetails, hasFile: boolean) => {
      if (hasFile) void addWithFile(details)
      else words.mutate(details)
    },
  }
}
