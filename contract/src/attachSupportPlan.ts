import { z } from 'zod'

import { EvidenceFile } from './answers.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const attachSupportPlanContract = {
  name: 'attachSupportPlan',
  summary: "Keeps a support plan in the school's records site and puts it into the tutor's draft",
  method: 'PUT',
  path: `${REPORT_PATH}/support-plan`,
  params: ReportKey,
  /** The person's own name for the file: shown, never used as a path. */
  query: z.strictObject({ name: z.string().min(1).max(1000) }),
  body: 'binary',
  reply: z.object({ file: EvidenceFile }),
} as const
