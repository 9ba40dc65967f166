import type { DocumentFolder, FolderKey } from '@ect/domain/documents/documentFolder.ts'

import type { Stored } from './stored.ts'

/**
 * Where the documents of inductions and schools are listed: one record for each of them. The files
 * themselves are in the records site.
 *
 * Every call may throw Refusal `store-unavailable`.
 */
export interface DocumentFolderStore {
  get(key: FolderKey): Promise<Stored<DocumentFolder> | undefined>
  /** @throws Refusal `already-stored` */
  create(folder: DocumentFolder): Promise<Stored<DocumentFolder>>
  /** @throws Refusal `stale` when the stored version is no longer `version` */
  replace(folder: DocumentFolder, version: string): Promise<Stored<DocumentFolder>>
}
