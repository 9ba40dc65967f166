import { getChoicesContract } from '@ect/contract/getChoices.ts'
import { getChoices } from '@ect/usecases/getChoices.ts'

import { route } from '../http/route.ts'

export const getChoicesRoute = route(getChoicesContract, ({ ports, caller }) =>
  getChoices(ports, caller),
)
