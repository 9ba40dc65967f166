import { saveChoicesContract } from '@ect/contract/saveChoices.ts'
import { saveChoices } from '@ect/usecases/saveChoices.ts'

import { route } from '../http/route.ts'

export const saveChoicesRoute = route(saveChoicesContract, ({ ports, caller, body }) =>
  saveChoices(ports, caller, body),
)
