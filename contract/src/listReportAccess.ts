import { z } from 'zod'

import { AccessLineView, AfterLine } from './accessLineView.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const listReportAccessContract = {
  name: 'listReportAccess',
  summary: 'Who has been given what stands in a report, newest first, for its ECT',
  method: 'GET',
  path: `${REPORT_PATH}/access`,
  params: ReportKey,
  query: AfterLine,
  body: 'none',
  reply: z.object({ lines: z.array(AccessLineView), next: z.string().exactOptional() }),
} as const
