import { closeRecordContract } from '@ect/contract/closeRecord.ts'
import { closeRecord } from '@ect/usecases/closeRecord.ts'

import { route } from '../http/route.ts'

export const closeRecordRoute = route(
  closeRecordContract,
  async ({ ports, caller, params, body }) => {
    await closeRecord(ports, caller, { ...params, ...body })
    return {}
  },
)
