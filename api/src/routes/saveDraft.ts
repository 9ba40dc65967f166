import { saveDraftContract } from '@ect/contract/saveDraft.ts'
import { saveDraft } from '@ect/usecases/saveDraft.ts'

import { route } from '../http/route.ts'

export const saveDraftRoute = route(saveDraftContract, ({ ports, caller, params, body }) =>
  saveDraft(ports, caller, { ...params, ...body }),
)
