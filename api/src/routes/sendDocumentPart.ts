import { sendDocumentPartContract } from '@ect/contract/sendDocumentPart.ts'
import { sendDocumentPart } from '@ect/usecases/sendDocumentPart.ts'
import { z } from 'zod'

import { route } from '../http/route.ts'

const bytes = z.instanceof(Uint8Array)

export const sendDocumentPartRoute = route(
  sendDocumentPartContract,
  ({ ports, caller, params, query, body }) =>
    sendDocumentPart(ports, caller, {
      ...params,
      commandId: query['commandId'] ?? '',
      from: Number(query['from']),
      content: bytes.parse(body),
    }),
)
