import { retryParkedNoticesContract } from '@ect/contract/retryParkedNotices.ts'
import { retryParkedNotices } from '@ect/usecases/retryParkedNotices.ts'

import { route } from '../http/route.ts'

export const retryParkedNoticesRoute = route(
  retryParkedNoticesContract,
  ({ ports, caller, params, body }) => retryParkedNotices(ports, caller, { ...params, ...body }),
)
