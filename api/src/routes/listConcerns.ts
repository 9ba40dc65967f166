import { listConcernsContract } from '@ect/contract/listConcerns.ts'
import { listConcerns } from '@ect/usecases/listConcerns.ts'
import type { WhereConcernsGo } from '@ect/usecases/whereConcernsGo.ts'

import { route } from '../http/route.ts'
import { toConcernItem } from './concernView.ts'

export const listConcernsRoute = route(listConcernsContract, async ({ ports, caller }) => {
  const { raised, received, goes } = await listConcerns(ports, caller)
  return {
    raised: raised.map(toConcernItem),
    received: received.map(toConcernItem),
    ...(goes && { goes: toRecipients(goes) }),
  }
})

function toRecipients({ appropriateBodyId, inductionId, ...goes }: WhereConcernsGo) {
  return { ...goes, key: { appropriateBodyId, inductionId }, contactNames: [...goes.contactNames] }
}
