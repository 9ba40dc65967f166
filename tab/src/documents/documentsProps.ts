import type { FolderKey } from '@ect/contract/documentsView.ts'
import type { DocumentList } from '@ect/contract/listDocuments.ts'

export interface DocumentsProps {
  readonly folder: FolderKey
  readonly list: DocumentList
  /** Who reads it, as a sentence. */
  readonly readers: string
  /** Names of adults that may stand in a file's name. */
  readonly adults: readonly string[]
  /** Who usually observes. */
  readonly observer?: string
  readonly onDone: (message: string) => void
}
