import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const openSupportPlanContract = {
  name: 'openSupportPlan',
  summary: 'The support plan that belongs to a report',
  method: 'GET',
  path: `${REPORT_PATH}/support-plan`,
  params: ReportKey,
  body: 'none',
  reply: 'file',
} as const
