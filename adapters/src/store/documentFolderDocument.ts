import { ROLES } from '@ect/domain/access.ts'
import {
  type DocumentFolder,
  type DocumentVersion,
  type FolderKey,
} from '@ect/domain/documents/documentFolder.ts'
import { DOCUMENT_KINDS, FOLDER_OWNERS } from '@ect/domain/documents/documentKinds.ts'
import { z } from 'zod'

import { evidenceFile } from './answersShape.ts'
import { type DocumentAddress, type DocumentKind, noHead, readOnce } from './documentKind.ts'
import { fileUpload, instant, isoDate, personId, personNamed } from './storedShapes.ts'

const details = {
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string(),
  on: isoDate,
  observer: z.string().exactOptional(),
  feedback: z.string().exactOptional(),
}

const version: z.ZodType<DocumentVersion> = z.strictObject({
  ...details,
  id: z.string(),
  file: evidenceFile.exactOptional(),
  by: personNamed,
  role: z.enum(ROLES),
  at: instant,
})

const folder: z.ZodType<DocumentFolder> = z.strictObject({
  appropriateBodyId: z.string(),
  owner: z.enum(FOLDER_OWNERS),
  ownerId: z.string(),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      versions: z.tuple([version], version),
      withdrawn: z
        .strictObject({ by: personNamed, at: instant, reason: z.string() })
        .exactOptional(),
    }),
  ),
  arriving: z.array(
    z.strictObject({
      id: z.string(),
      documentId: z.string().exactOptional(),
      person: personId,
      details: z.strictObject(details),
      upload: fileUpload,
    }),
  ),
})

export const documentFolderDocument: DocumentKind<DocumentFolder> = {
  ...noHead,
  kind: 'document-folder',
  read: readOnce(folder),
  address: addressOf,
  indexes: {},
}

export function addressOf({ appropriateBodyId, owner, ownerId }: FolderKey): DocumentAddress {
  return { partition: appropriateBodyId, id: `${owner}.${ownerId}` }
}
