import { attachSupportPlanContract } from '@ect/contract/attachSupportPlan.ts'
import { attachSupportPlan } from '@ect/usecases/attachSupportPlan.ts'

import { route } from '../http/route.ts'

export const attachSupportPlanRoute = route(
  attachSupportPlanContract,
  ({ ports, caller, params, body }) => attachSupportPlan(ports, caller, { ...params, ...body }),
)
