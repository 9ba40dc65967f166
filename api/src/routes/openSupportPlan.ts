import { openSupportPlanContract } from '@ect/contract/openSupportPlan.ts'
import { openSupportPlan } from '@ect/usecases/openSupportPlan.ts'

import { route } from '../http/route.ts'

export const openSupportPlanRoute = route(
  openSupportPlanContract,
  ({ ports, caller, params, query }) =>
    openSupportPlan(ports, caller, { ...params, sha256: query['sha256'] ?? '' }),
)
