import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { InductionView } from './inductionView.ts'

export const openInductionContract = {
  name: 'openInduction',
  summary: 'One induction with its dates, as the person who asks may see it now',
  method: 'GET',
  path: INDUCTION_PATH,
  params: InductionKey,
  body: 'none',
  reply: InductionView,
} as const
