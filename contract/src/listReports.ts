import { z } from 'zod'

import { isoDate, ReportItem } from './reportView.ts'

export const ReportsPage = z.object({
  appropriateBodyName: z.string(),
  today: isoDate,
  reports: z.array(ReportItem),
  /** Ask again with this as `after` for the next page. */
  next: z.string().exactOptional(),
})
export type ReportsPage = z.infer<typeof ReportsPage>

export const listReportsContract = {
  name: 'listReports',
  summary: 'Reports of one appropriate body, soonest due first',
  method: 'GET',
  path: 'appropriate-bodies/{appropriateBodyId}/reports',
  params: z.strictObject({ appropriateBodyId: z.string().regex(/^[A-Za-z0-9-]{1,64}$/) }),
  query: z.strictObject({ after: z.string().max(2000).optional() }),
  body: 'none',
  reply: ReportsPage,
} as const
