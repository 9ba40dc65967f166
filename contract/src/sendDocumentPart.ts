import { z } from 'zod'

import { FileProgress } from './attachSupportPlan.ts'
import { commandId } from './command.ts'
import { FOLDER_PATH, FolderKey } from './documentsView.ts'

export const sendDocumentPartContract = {
  name: 'sendDocumentPart',
  summary:
    "Takes one part of a document's file; with the last, keeps it in the school's records site and adds the document",
  method: 'PUT',
  path: `${FOLDER_PATH}/parts`,
  params: FolderKey,
  query: z.strictObject({
    /** Of `addDocument`, which opened the way. */
    commandId,
    /** The first byte of this part in the whole file. */
    from: z.string().regex(/^\d{1,9}$/),
  }),
  body: 'binary',
  reply: FileProgress,
} as const
