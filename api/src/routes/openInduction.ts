import { openInductionContract } from '@ect/contract/openInduction.ts'
import { openInduction } from '@ect/usecases/openInduction.ts'

import { route } from '../http/route.ts'
import { toInductionView } from './inductionView.ts'

export const openInductionRoute = route(openInductionContract, async ({ ports, caller, params }) =>
  toInductionView(await openInduction(ports, caller, params)),
)
