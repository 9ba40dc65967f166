import { openConcernContract } from '@ect/contract/openConcern.ts'
import { openConcern } from '@ect/usecases/openConcern.ts'

import { route } from '../http/route.ts'
import { toConcernView } from './concernView.ts'

export const openConcernRoute = route(openConcernContract, async ({ ports, caller, params }) =>
  toConcernView(await openConcern(ports, caller, params)),
)
