import { completeVisitContract } from '@ect/contract/completeVisit.ts'
import { completeVisit } from '@ect/usecases/completeVisit.ts'

import { route } from '../http/route.ts'

export const completeVisitRoute = route(completeVisitContract, ({ ports, caller, params, body }) =>
  completeVisit(ports, caller, { ...params, ...body }),
)
