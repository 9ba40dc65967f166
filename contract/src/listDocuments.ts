import { ROLES } from '@ect/domain/access.ts'
import { DOCUMENT_KINDS } from '@ect/domain/documents/documentKinds.ts'
import { z } from 'zod'

import { DocumentItem, FOLDER_PATH, FolderKey, HalfTermView } from './documentsView.ts'
import { id, ReportKey } from './reportKey.ts'
import { instant, isoDate } from './reportView.ts'

/** What came into the records by itself, with a report. */
const FiledDocument = z.object({
  kind: z.enum(['signed-report', 'support-plan']),
  report: ReportKey,
  reportTitle: z.string(),
  period: z.object({ startsOn: isoDate, endsOn: isoDate }),
  at: instant,
  by: z.array(z.string()),
  /** Of a support plan: which file. */
  sha256: z.string().exactOptional(),
  contentType: z.string().exactOptional(),
  /** Of a signed copy: whether it is of the version in force, which a download gives. */
  isInForce: z.boolean().exactOptional(),
})

export const listDocumentsContract = {
  name: 'listDocuments',
  summary: 'The documents of an induction or of a school, and where a lesson was observed',
  method: 'GET',
  path: FOLDER_PATH,
  params: FolderKey,
  body: 'none',
  reply: z.object({
    role: z.enum(ROLES),
    today: isoDate,
    appropriateBodyName: z.string(),
    school: z.object({ id, name: z.string(), headteacher: z.string() }),
    mayAdd: z.array(z.enum(DOCUMENT_KINDS)),
    documents: z.array(DocumentItem),
    filed: z.array(FiledDocument),
    halfTerms: z.array(HalfTermView),
  }),
} as const
export type DocumentList = z.infer<typeof listDocumentsContract.reply>
