import { FAILURE_KINDS } from '@ect/domain/notices/entry.ts'
import { NOTICES, OUTGOING_CHANNELS } from '@ect/domain/report/outgoing.ts'
import { z } from 'zod'

import { id, ReportKey } from './reportKey.ts'
import { instant } from './reportView.ts'

export const PARKED_NOTICES_PATH = 'appropriate-bodies/{appropriateBodyId}/parked-notices'

/** What did not go and is not tried any more. */
const ParkedNotice = z.object({
  /** To ask for another try; it says nothing of the report. */
  id: z.string(),
  channel: z.enum(OUTGOING_CHANNELS),
  /** Absent where nobody is told of anything: the app, a signed copy, a plan. */
  notice: z.enum(NOTICES).exactOptional(),
  to: z.string().exactOptional(),
  failing: z.enum(FAILURE_KINDS).exactOptional(),
  tries: z.int(),
  since: instant,
  /** For who may open the report. */
  about: z.object({ key: ReportKey, title: z.string(), schoolName: z.string() }).exactOptional(),
})
export type ParkedNotice = z.infer<typeof ParkedNotice>

export const ParkedNoticesView = z.object({
  /** Longest waiting first. */
  notices: z.array(ParkedNotice),
  /** Whether there are no more than these. */
  isAll: z.boolean(),
})
export type ParkedNoticesView = z.infer<typeof ParkedNoticesView>

export const listParkedNoticesContract = {
  name: 'listParkedNotices',
  summary: 'Notices of an appropriate body that did not arrive and are not tried any more',
  method: 'GET',
  path: PARKED_NOTICES_PATH,
  params: z.strictObject({ appropriateBodyId: id }),
  body: 'none',
  reply: ParkedNoticesView,
} as const
