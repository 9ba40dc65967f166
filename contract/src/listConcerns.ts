import { z } from 'zod'

import { ConcernItem } from './concernView.ts'

export const ConcernsView = z.object({
  raised: z.array(ConcernItem),
  received: z.array(ConcernItem),
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
