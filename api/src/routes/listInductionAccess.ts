import { listInductionAccessContract } from '@ect/contract/listInductionAccess.ts'
import { listInductionAccess } from '@ect/usecases/listInductionAccess.ts'

import { route } from '../http/route.ts'
import { toAccessLineView } from './accessLineView.ts'

export const listInductionAccessRoute = route(
  listInductionAccessContract,
  async ({ ports, caller, params, query }) => {
    const after = query['after']
    const asked = { ...params, ...(after !== undefined && { after }) }
    const { lines, readers, ...page } = await listInductionAccess(ports, caller, asked)
    return {
      ...page,
      readers: [...readers],
      lines: lines.map((line) => ({
        ...toAccessLineView(line, caller),
        reportTitle: line.reportTitle,
      })),
    }
  },
)
