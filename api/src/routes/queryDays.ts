import { queryDaysContract } from '@ect/contract/queryDays.ts'
import { queryDays } from '@ect/usecases/queryDays.ts'

import { route } from '../http/route.ts'

export const queryDaysRoute = route(queryDaysContract, ({ ports, caller, params, body }) =>
  queryDays(ports, caller, { ...params, ...body }),
)
