import { previewContractContract } from '@ect/contract/previewContract.ts'
import { previewContract } from '@ect/usecases/previewContract.ts'

import { route } from '../http/route.ts'

export const previewContractRoute = route(
  previewContractContract,
  async ({ ports, caller, params, body }) => {
    const preview = await previewContract(ports, caller, { ...params, change: body })
    return {
      years: preview.years.map(({ year, ...ends }) => ({ year, ...known(ends) })),
      nextReport: known(preview.nextReport),
    }
  },
)

function known<Value>({ before, after }: { before: Value | undefined; after: Value | undefined }) {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}
