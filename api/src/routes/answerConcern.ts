import { answerConcernContract } from '@ect/contract/answerConcern.ts'
import { answerConcern } from '@ect/usecases/answerConcern.ts'

import { route } from '../http/route.ts'
import { toConcernView } from './concernView.ts'

export const answerConcernRoute = route(
  answerConcernContract,
  async ({ ports, caller, params, body }) =>
    toConcernView(await answerConcern(ports, caller, { ...params, ...body })),
)
