import { recordLeavingContract } from '@ect/contract/recordLeaving.ts'
import { recordLeaving } from '@ect/usecases/recordLeaving.ts'

import { route } from '../http/route.ts'

export const recordLeavingRoute = route(recordLeavingContract, ({ ports, caller, params, body }) =>
  recordLeaving(ports, caller, { ...params, ...body }),
)
