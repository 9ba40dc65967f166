import { REPORT_PATH, ReportKey } from './reportKey.ts'
import { ReportView } from './reportView.ts'

export const openReportContract = {
  name: 'openReport',
  summary: 'One report, as the person who asks may see it now',
  method: 'GET',
  path: REPORT_PATH,
  params: ReportKey,
  body: 'none',
  reply: ReportView,
} as const
