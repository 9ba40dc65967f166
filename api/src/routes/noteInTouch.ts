import { noteInTouchContract } from '@ect/contract/noteInTouch.ts'
import { noteInTouch } from '@ect/usecases/noteInTouch.ts'

import { route } from '../http/route.ts'

export const noteInTouchRoute = route(noteInTouchContract, ({ ports, caller, params, body }) =>
  noteInTouch(ports, caller, { ...params, ...body }),
)
