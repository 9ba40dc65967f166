import { addDocumentContract } from '@ect/contract/addDocument.ts'
import { addDocument } from '@ect/usecases/addDocument.ts'

import { route } from '../http/route.ts'

export const addDocumentRoute = route(addDocumentContract, ({ ports, caller, params, body }) =>
  addDocument(ports, caller, { ...params, ...body }),
)
