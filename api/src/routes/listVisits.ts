import { listVisitsContract } from '@ect/contract/listVisits.ts'
import { reportTitle } from '@ect/domain/report/report.ts'
import { visitToCome } from '@ect/domain/report/visit.ts'
import { listVisits } from '@ect/usecases/listVisits.ts'

import { route } from '../http/route.ts'
import { toVisitView } from './visitView.ts'

export const listVisitsRoute = route(listVisitsContract, async ({ ports, caller, params }) => {
  const { today, reports } = await listVisits(ports, caller, params)
  return {
    today,
    visits: reports.flatMap((head) => {
      const visit = visitToCome(head.visits)
      if (!visit) return []
      const { appropriateBodyId, reportId, schoolName } = head
      const title = `${head.ectName}: ${reportTitle(head)}`
      const key = { appropriateBodyId, reportId }
      return [{ key, title, schoolName, visit: toVisitView(visit) }]
    }),
  }
})
