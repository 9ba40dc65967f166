import { sendSupportPlanPartContract } from '@ect/contract/sendSupportPlanPart.ts'
import { sendSupportPlanPart } from '@ect/usecases/sendSupportPlanPart.ts'
import { z } from 'zod'

import { route } from '../http/route.ts'

const bytes = z.instanceof(Uint8Array)

export const sendSupportPlanPartRoute = route(
  sendSupportPlanPartContract,
  ({ ports, caller, params, query, body }) =>
    sendSupportPlanPart(ports, caller, {
      ...params,
      sha256: query['sha256'] ?? '',
      from: Number(query['from']),
      content: bytes.parse(body),
    }),
)
