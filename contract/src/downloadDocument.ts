import { z } from 'zod'

import { DOCUMENT_PATH, DocumentKey } from './documentsView.ts'

export const downloadDocumentContract = {
  name: 'downloadDocument',
  summary: 'The file of one version of a document',
  method: 'GET',
  path: `${DOCUMENT_PATH}/file`,
  params: DocumentKey,
  query: z.strictObject({ versionId: z.uuid() }),
  body: 'none',
  reply: 'file',
} as const
