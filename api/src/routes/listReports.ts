import { listReportsContract } from '@ect/contract/listReports.ts'
import { listReports } from '@ect/usecases/listReports.ts'

import { route } from '../http/route.ts'
import { toReportItem } from './reportItem.ts'

export const listReportsRoute = route(
  listReportsContract,
  async ({ ports, caller, params, query }) => {
    const after = query['after']
    const page = await listReports(ports, caller, {
      ...params,
      ...(after !== undefined && { after }),
    })
    return { ...page, reports: page.reports.map(toReportItem) }
  },
)
