import { z } from 'zod'

export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/)

export const ReportKey = z.strictObject({ appropriateBodyId: id, reportId: id })
export type ReportKey = z.infer<typeof ReportKey>

export const REPORT_PATH = 'appropriate-bodies/{appropriateBodyId}/reports/{reportId}'
