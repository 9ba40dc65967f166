import { removeAbsenceContract } from '@ect/contract/removeAbsence.ts'
import { removeAbsence } from '@ect/usecases/removeAbsence.ts'

import { route } from '../http/route.ts'

export const removeAbsenceRoute = route(
  removeAbsenceContract,
  async ({ ports, caller, params, body }) => {
    await removeAbsence(ports, caller, { ...params, ...body })
    return {}
  },
)
