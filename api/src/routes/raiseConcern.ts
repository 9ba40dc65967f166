import { raiseConcernContract } from '@ect/contract/raiseConcern.ts'
import { openConcern } from '@ect/usecases/openConcern.ts'
import { raiseConcern } from '@ect/usecases/raiseConcern.ts'

import { route } from '../http/route.ts'
import { toConcernView } from './concernView.ts'

export const raiseConcernRoute = route(
  raiseConcernContract,
  async ({ ports, caller, params, body }) => {
    const { id: concernId } = await raiseConcern(ports, caller, { ...params, ...body })
    const { appropriateBodyId } = params
    return toConcernView(await openConcern(ports, caller, { appropriateBodyId, concernId }))
  },
)
