import { z } from 'zod'

import { DOCUMENT_PATH, DocumentKey } from './documentsView.ts'

export const withdrawDocumentContract = {
  name: 'withdrawDocument',
  summary: 'Takes a document out of use with a reason; it stays listed, and its file stays kept',
  method: 'POST',
  path: `${DOCUMENT_PATH}/withdrawal`,
  params: DocumentKey,
  body: z.strictObject({ reason: z.string().max(10_000) }),
  reply: z.object({}),
} as const
