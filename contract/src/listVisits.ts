import { z } from 'zod'

import { id, ReportKey } from './reportKey.ts'
import { isoDate, VisitView } from './reportView.ts'

export const VisitsToCome = z.object({
  today: isoDate,
  visits: z.array(
    z.object({ key: ReportKey, title: z.string(), schoolName: z.string(), visit: VisitView }),
  ),
})
export type VisitsToCome = z.infer<typeof VisitsToCome>

export const listVisitsContract = {
  name: 'listVisits',
  summary: 'Visits and calls that an appropriate body has noted and not done, soonest first',
  method: 'GET',
  path: 'appropriate-bodies/{appropriateBodyId}/visits',
  params: z.strictObject({ appropriateBodyId: id }),
  body: 'none',
  reply: VisitsToCome,
} as const
