import { z } from 'zod'

import { InductionItem } from './inductionItem.ts'
import { isoDate } from './reportView.ts'

export const OwnInductions = z.object({ today: isoDate, inductions: z.array(InductionItem) })
export type OwnInductions = z.infer<typeof OwnInductions>

export const getInductionsContract = {
  name: 'getInductions',
  summary: 'The inductions in which the person who asks is the ECT, the tutor or the headteacher',
  method: 'GET',
  path: 'inductions',
  params: z.strictObject({}),
  body: 'none',
  reply: OwnInductions,
} as const
