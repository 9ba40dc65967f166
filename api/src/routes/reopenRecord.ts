import { reopenRecordContract } from '@ect/contract/reopenRecord.ts'
import { reopenRecord } from '@ect/usecases/reopenRecord.ts'

import { route } from '../http/route.ts'

export const reopenRecordRoute = route(
  reopenRecordContract,
  async ({ ports, caller, params, body }) => {
    await reopenRecord(ports, caller, { ...params, ...body })
    return {}
  },
)
