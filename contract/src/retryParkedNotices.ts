import { z } from 'zod'

import { PARKED_NOTICES_PATH } from './listParkedNotices.ts'
import { id } from './reportKey.ts'

const AT_MOST = 2000

export const retryParkedNoticesContract = {
  name: 'retryParkedNotices',
  summary: 'Has notices that did not arrive tried again; the same again changes nothing',
  method: 'POST',
  path: `${PARKED_NOTICES_PATH}/retry`,
  params: z.strictObject({ appropriateBodyId: id }),
  body: z.strictObject({ notices: z.array(z.string().max(200)).min(1).max(AT_MOST) }),
  /** How many were still parked, and are tried from now on. */
  reply: z.object({ retried: z.int() }),
} as const
