import { z } from 'zod'

import { FileProgress, SentFile } from './attachSupportPlan.ts'
import { commandId } from './command.ts'
import { DocumentDetails, FOLDER_PATH, FolderKey } from './documentsView.ts'

export const addDocumentContract = {
  name: 'addDocument',
  summary:
    'Adds a document or another version of one; where a file goes with it, opens the way for its parts or says how far it has come',
  method: 'POST',
  path: FOLDER_PATH,
  params: FolderKey,
  body: z.strictObject({
    commandId,
    /** The document of which it is another version. */
    documentId: z.uuid().exactOptional(),
    details: DocumentDetails,
    file: SentFile.exactOptional(),
  }),
  reply: FileProgress,
} as const
