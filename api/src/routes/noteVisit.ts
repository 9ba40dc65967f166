import { noteVisitContract } from '@ect/contract/noteVisit.ts'
import { noteVisit } from '@ect/usecases/noteVisit.ts'

import { route } from '../http/route.ts'

export const noteVisitRoute = route(noteVisitContract, ({ ports, caller, params, body }) =>
  noteVisit(ports, caller, { ...params, ...body }),
)
