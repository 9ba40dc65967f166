import { attachSupportPlanContract } from '@ect/contract/attachSupportPlan.ts'
import { attachSupportPlan } from '@ect/usecases/attachSupportPlan.ts'
import { z } from 'zod'

import { route } from '../http/route.ts'

export const attachSupportPlanRoute = route(
  attachSupportPlanContract,
  ({ ports, caller, params, query, body }) => {
    const content = z.instanceof(Uint8Array).parse(body)
    return attachSupportPlan(ports, caller, { ...params, name: query['name'] ?? '', content })
  },
)
