import { addDocumentContract } from '@ect/contract/addDocument.ts'
import type { FolderKey } from '@ect/contract/documentsView.ts'
import { sendDocumentPartContract } from '@ect/contract/sendDocumentPart.ts'
import type { DocumentDetails } from '@ect/domain/documents/documentFolder.ts'

import type { ApiClient } from '../api/apiClient.ts'
import { FileSender } from '../uploading/fileSender.ts'

export interface Adding {
  readonly folder: FolderKey
  /** The document of which it is another version. */
  readonly documentId: string | undefined
  /** Names that may stand in a file's name. */
  readonly adults: readonly string[]
}

/** Adds one document; the same command goes with every try, so that it is never added twice. */
export function documentAdding(
  api: ApiClient,
  { folder, documentId, adults }: Adding,
  onAdded: (details: DocumentDetails) => void,
) {
  const commandId = crypto.randomUUID()
  let said: DocumentDetails | undefined
  const add = (details: DocumentDetails, file?: { name: string; size: number; sha256: string }) =>
    api.call(addDocumentContract, {
      params: folder,
      body: {
        commandId,
        details,
        ...(documentId !== undefined && { documentId }),
        ...(file && { file }),
      },
    })
  const sender = new FileSender({
    adults,
    attach: ({ name, content, sha256 }) => {
      if (!said) throw new TypeError('a file goes with what is said of it')
      return add(said, { name, size: content.length, sha256 })
    },
    send: (_, from, part) =>
      api.call(sendDocumentPartContract, {
        params: folder,
        query: { commandId, from: String(from) },
        body: new Blob([part], { type: 'application/octet-stream' }),
      }),
    onArrived: () => said && onAdded(said),
  })
  return {
    sender,
    addWords: (details: DocumentDetails) => add(details),
    addWithFile: (details: DocumentDetails): Promise<void> => {
      said = details
      return sender.sendChosen()
    },
  }
}
