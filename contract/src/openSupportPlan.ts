import { z } from 'zod'

import { sha256 } from './attachSupportPlan.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const openSupportPlanContract = {
  name: 'openSupportPlan',
  summary: 'One version of the support plan that belongs to a report',
  method: 'GET',
  path: `${REPORT_PATH}/support-plan`,
  params: ReportKey,
  /** Which version, by what it holds. */
  query: z.strictObject({ sha256 }),
  body: 'none',
  reply: 'file',
} as const
