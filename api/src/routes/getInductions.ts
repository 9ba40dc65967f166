import { getInductionsContract } from '@ect/contract/getInductions.ts'
import { getInductions } from '@ect/usecases/getInductions.ts'

import { route } from '../http/route.ts'
import { toInductionItem } from './inductionItem.ts'

export const getInductionsRoute = route(getInductionsContract, async ({ ports, caller }) => {
  const { today, inductions } = await getInductions(ports, caller)
  return { today, inductions: inductions.map(toInductionItem) }
})
