import { declineSignatureContract } from '@ect/contract/declineSignature.ts'
import { declineSignature } from '@ect/usecases/declineSignature.ts'

import { route } from '../http/route.ts'

export const declineSignatureRoute = route(
  declineSignatureContract,
  ({ ports, caller, params, body }) => declineSignature(ports, caller, { ...params, ...body }),
)
