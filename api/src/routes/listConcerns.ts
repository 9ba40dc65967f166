import { listConcernsContract } from '@ect/contract/listConcerns.ts'
import { listConcerns } from '@ect/usecases/listConcerns.ts'

import { route } from '../http/route.ts'
import { toConcernItem } from './concernView.ts'

export const listConcernsRoute = route(listConcernsContract, async ({ ports, caller }) => {
  const { raised, received } = await listConcerns(ports, caller)
  return { raised: raised.map(toConcernItem), received: received.map(toConcernItem) }
})
