import { DOCUMENT_PATH, DocumentKey, DocumentView } from './documentsView.ts'

export const openDocumentContract = {
  name: 'openDocument',
  summary: 'One document with all its versions and what was written in them',
  method: 'GET',
  path: DOCUMENT_PATH,
  params: DocumentKey,
  body: 'none',
  reply: DocumentView,
} as const
