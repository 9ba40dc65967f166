import { withdrawDocumentContract } from '@ect/contract/withdrawDocument.ts'
import { withdrawDocument } from '@ect/usecases/withdrawDocument.ts'

import { route } from '../http/route.ts'

export const withdrawDocumentRoute = route(
  withdrawDocumentContract,
  async ({ ports, caller, params, body }) => {
    await withdrawDocument(ports, caller, { ...params, ...body })
    return {}
  },
)
