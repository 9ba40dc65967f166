import { listInductionsContract } from '@ect/contract/listInductions.ts'
import { listInductions } from '@ect/usecases/listInductions.ts'

import { route } from '../http/route.ts'
import { toInductionItem } from './inductionItem.ts'

export const listInductionsRoute = route(
  listInductionsContract,
  async ({ ports, caller, params, query }) => {
    const after = query['after']
    const page = await listInductions(ports, caller, {
      ...params,
      ...(after !== undefined && { after }),
    })
    return { ...page, inductions: page.inductions.map(toInductionItem) }
  },
)
