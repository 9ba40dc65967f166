import { previewPeopleContract } from '@ect/contract/previewPeople.ts'
import { previewPeople } from '@ect/usecases/previewPeople.ts'

import { route } from '../http/route.ts'

export const previewPeopleRoute = route(
  previewPeopleContract,
  async ({ ports, caller, params, body }) => {
    const preview = await previewPeople(ports, caller, { ...params, change: body })
    const { person, instead, reports, drafts } = preview
    return {
      name: person.name,
      ...(instead && { instead: instead.name }),
      reports: [...reports],
      drafts: [...drafts],
    }
  },
)
