import { changeContractContract } from '@ect/contract/changeContract.ts'
import { changeContract } from '@ect/usecases/changeContract.ts'

import { route } from '../http/route.ts'

export const changeContractRoute = route(
  changeContractContract,
  async ({ ports, caller, params, body }) => {
    await changeContract(ports, caller, { ...params, ...body })
    return {}
  },
)
