import { z } from 'zod'

import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const CopyForm = z.enum(['pdf', 'html'])

export const downloadReportContract = {
  name: 'downloadReport',
  summary: 'The version in force as a PDF, or as a page of the web',
  method: 'GET',
  path: `${REPORT_PATH}/document`,
  params: ReportKey,
  query: z.strictObject({ as: CopyForm.optional() }),
  body: 'none',
  reply: 'file',
} as const
