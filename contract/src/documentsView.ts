import { DOCUMENT_KINDS, FOLDER_OWNERS } from '@ect/domain/documents/documentKinds.ts'
import { SCHOOL_TERMS } from '@ect/domain/schoolCalendar.ts'
import { z } from 'zod'

import { EvidenceFile } from './answers.ts'
import { id } from './reportKey.ts'
import { instant, isoDate } from './reportView.ts'

export const FolderKey = z.strictObject({
  appropriateBodyId: id,
  owner: z.enum(FOLDER_OWNERS),
  ownerId: id,
})
export type FolderKey = z.infer<typeof FolderKey>

export const FOLDER_PATH = 'appropriate-bodies/{appropriateBodyId}/documents/{owner}/{ownerId}'

export const DocumentKey = FolderKey.extend({ documentId: z.uuid() })
export const DOCUMENT_PATH = `${FOLDER_PATH}/{documentId}`

const LONGEST_TEXT = 10_000

/** Only the shape: what is wrong with a document is for the domain to say. */
export const DocumentDetails = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string().max(LONGEST_TEXT),
  on: isoDate,
  observer: z.string().max(LONGEST_TEXT).exactOptional(),
  feedback: z.string().max(LONGEST_TEXT).exactOptional(),
})

/** One document in a list: what was written in it is given only to who opens it. */
export const DocumentItem = z.object({
  documentId: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string(),
  on: isoDate,
  observer: z.string().exactOptional(),
  /** How many versions there are. */
  version: z.int(),
  by: z.string(),
  at: instant,
  hasFeedback: z.boolean(),
  hasFile: z.boolean(),
  mayChange: z.boolean(),
  withdrawn: z.object({ by: z.string(), at: instant, reason: z.string() }).exactOptional(),
})
export type DocumentItem = z.infer<typeof DocumentItem>

export const DocumentView = z.object({
  documentId: z.string(),
  mayChange: z.boolean(),
  /** Oldest first. */
  versions: z.array(
    DocumentDetails.extend({
      versionId: z.string(),
      file: EvidenceFile.omit({ fileId: true }).exactOptional(),
      by: z.string(),
      at: instant,
    }).strip(),
  ),
})
export type DocumentView = z.infer<typeof DocumentView>

export const HalfTermView = z.object({
  schoolTerm: z.enum(SCHOOL_TERMS),
  half: z.literal([1, 2]).exactOptional(),
  startsOn: isoDate,
  endsOn: isoDate,
  observedOn: z.array(isoDate),
  isOver: z.boolean(),
})
