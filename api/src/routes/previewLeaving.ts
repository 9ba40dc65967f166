import { previewLeavingContract } from '@ect/contract/previewLeaving.ts'
import { inDecimals } from '@ect/domain/fraction.ts'
import { previewLeaving } from '@ect/usecases/previewLeaving.ts'

import { route } from '../http/route.ts'

export const previewLeavingRoute = route(
  previewLeavingContract,
  async ({ ports, caller, params, body }) => {
    const preview = await previewLeaving(ports, caller, { ...params, ...body })
    return { ...preview, termsServed: inDecimals(preview.termsServed) }
  },
)
