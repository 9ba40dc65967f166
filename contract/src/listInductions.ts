import { z } from 'zod'

import { InductionItem } from './inductionItem.ts'
import { id } from './reportKey.ts'
import { isoDate } from './reportView.ts'

export const InductionsPage = z.object({
  appropriateBodyName: z.string(),
  today: isoDate,
  inductions: z.array(InductionItem),
  /** Ask again with this as `after` for the next page. */
  next: z.string().exactOptional(),
})
export type InductionsPage = z.infer<typeof InductionsPage>

export const listInductionsContract = {
  name: 'listInductions',
  summary: 'Inductions of one appropriate body, by name',
  method: 'GET',
  path: 'appropriate-bodies/{appropriateBodyId}/inductions',
  params: z.strictObject({ appropriateBodyId: id }),
  query: z.strictObject({ after: z.string().max(2000).optional() }),
  body: 'none',
  reply: InductionsPage,
} as const
