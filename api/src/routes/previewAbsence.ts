import { previewAbsenceContract } from '@ect/contract/previewAbsence.ts'
import { previewAbsence } from '@ect/usecases/previewAbsence.ts'

import { route } from '../http/route.ts'

export const previewAbsenceRoute = route(
  previewAbsenceContract,
  async ({ ports, caller, params, body }) => {
    const years = await previewAbsence(ports, caller, { ...params, absence: body })
    return {
      years: years.map(({ endsOn: { before, after }, ...year }) => ({
        ...year,
        endsOn: {
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
        },
      })),
    }
  },
)
