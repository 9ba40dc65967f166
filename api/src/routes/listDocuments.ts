import { listDocumentsContract } from '@ect/contract/listDocuments.ts'
import { listDocuments } from '@ect/usecases/listDocuments.ts'

import { route } from '../http/route.ts'
import { toDocumentList } from './documentsView.ts'

export const listDocumentsRoute = route(listDocumentsContract, async ({ ports, caller, params }) =>
  toDocumentList(await listDocuments(ports, caller, params)),
)
