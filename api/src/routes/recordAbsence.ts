import { recordAbsenceContract } from '@ect/contract/recordAbsence.ts'
import { recordAbsence } from '@ect/usecases/recordAbsence.ts'

import { route } from '../http/route.ts'

export const recordAbsenceRoute = route(
  recordAbsenceContract,
  async ({ ports, caller, params, body }) => {
    await recordAbsence(ports, caller, { ...params, ...body })
    return {}
  },
)
