import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const downloadReportContract = {
  name: 'downloadReport',
  summary: 'The version in force as a PDF',
  method: 'GET',
  path: `${REPORT_PATH}/document`,
  params: ReportKey,
  body: 'none',
  reply: 'file',
} as const
