import { z } from 'zod'

import { FileProgress, sha256 } from './attachSupportPlan.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const sendSupportPlanPartContract = {
  name: 'sendSupportPlanPart',
  summary:
    "Takes one part of a support plan; with the last, keeps it in the school's records site and puts it into the tutor's draft",
  method: 'PUT',
  path: `${REPORT_PATH}/support-plan/parts`,
  params: ReportKey,
  query: z.strictObject({
    /** Of the whole file, as it was attached. */
    sha256,
    /** The first byte of this part in the whole file. */
    from: z.string().regex(/^\d{1,9}$/),
  }),
  body: 'binary',
  reply: FileProgress,
} as const
