import { confirmLeaverContract } from '@ect/contract/confirmLeaver.ts'
import { confirmLeaver } from '@ect/usecases/confirmLeaver.ts'

import { route } from '../http/route.ts'

export const confirmLeaverRoute = route(
  confirmLeaverContract,
  async ({ ports, caller, params, body }) => {
    await confirmLeaver(ports, caller, { ...params, ...body })
    return {}
  },
)
