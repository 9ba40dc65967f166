import { changePeopleContract } from '@ect/contract/changePeople.ts'
import { changePeople } from '@ect/usecases/changePeople.ts'

import { route } from '../http/route.ts'

export const changePeopleRoute = route(
  changePeopleContract,
  async ({ ports, caller, params, body }) => {
    await changePeople(ports, caller, { ...params, ...body })
    return {}
  },
)
