import { z } from 'zod'

import { ConcernItem } from './concernView.ts'
import { InductionKey } from './inductionKey.ts'

export const ConcernsView = z.object({
  raised: z.array(ConcernItem),
  received: z.array(ConcernItem),
  /** To whom a concern of the person who asks goes; absent for someone who is no ECT. */
  goes: z
    .object({
      key: InductionKey,
      appropriateBodyName: z.string(),
      contactNames: z.array(z.string()),
      contactEmail: z.string(),
    })
    .exactOptional(),
})
export type ConcernsView = z.infer<typeof ConcernsView>

export const listConcernsContract = {
  name: 'listConcerns',
  summary: 'Concerns that the person who asks raised, and those that came to them',
  method: 'GET',
  path: 'concerns',
  params: z.strictObject({}),
  body: 'none',
  reply: ConcernsView,
} as const
