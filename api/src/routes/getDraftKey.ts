import { getDraftKeyContract } from '@ect/contract/getDraftKey.ts'
import { getDraftKey } from '@ect/usecases/getDraftKey.ts'

import { route } from '../http/route.ts'

export const getDraftKeyRoute = route(getDraftKeyContract, ({ ports, caller }) =>
  getDraftKey(ports, caller),
)
