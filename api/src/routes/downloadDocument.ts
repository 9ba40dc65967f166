import { downloadDocumentContract } from '@ect/contract/downloadDocument.ts'
import { downloadDocument } from '@ect/usecases/downloadDocument.ts'

import { route } from '../http/route.ts'

export const downloadDocumentRoute = route(
  downloadDocumentContract,
  ({ ports, caller, params, query }) =>
    downloadDocument(ports, caller, { ...params, versionId: query['versionId'] ?? '' }),
)
