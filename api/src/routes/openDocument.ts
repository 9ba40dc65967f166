import { openDocumentContract } from '@ect/contract/openDocument.ts'
import { openDocument } from '@ect/usecases/openDocument.ts'

import { route } from '../http/route.ts'
import { toDocumentView } from './documentsView.ts'

export const openDocumentRoute = route(openDocumentContract, async ({ ports, caller, params }) =>
  toDocumentView(await openDocument(ports, caller, params)),
)
