import { withdrawLeavingContract } from '@ect/contract/withdrawLeaving.ts'
import { withdrawLeaving } from '@ect/usecases/withdrawLeaving.ts'

import { route } from '../http/route.ts'

export const withdrawLeavingRoute = route(
  withdrawLeavingContract,
  async ({ ports, caller, params, body }) => {
    await withdrawLeaving(ports, caller, { ...params, ...body })
    return {}
  },
)
