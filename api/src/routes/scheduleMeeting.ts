import { scheduleMeetingContract } from '@ect/contract/scheduleMeeting.ts'
import { scheduleMeeting } from '@ect/usecases/scheduleMeeting.ts'

import { route } from '../http/route.ts'

export const scheduleMeetingRoute = route(
  scheduleMeetingContract,
  ({ ports, caller, params, body }) => scheduleMeeting(ports, caller, { ...params, ...body }),
)
