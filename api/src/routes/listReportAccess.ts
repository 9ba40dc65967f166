import { listReportAccessContract } from '@ect/contract/listReportAccess.ts'
import { listReportAccess } from '@ect/usecases/listReportAccess.ts'

import { route } from '../http/route.ts'
import { toAccessLineView } from './accessLineView.ts'

export const listReportAccessRoute = route(
  listReportAccessContract,
  async ({ ports, caller, params, query }) => {
    const after = query['after']
    const asked = { ...params, ...(after !== undefined && { after }) }
    const { lines, ...page } = await listReportAccess(ports, caller, asked)
    return { ...page, lines: lines.map((line) => toAccessLineView(line, caller)) }
  },
)
