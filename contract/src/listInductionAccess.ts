import { z } from 'zod'

import { AccessLineView, AfterLine } from './accessLineView.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'

export const listInductionAccessContract = {
  name: 'listInductionAccess',
  summary: 'Who has access to an induction, and who has been given what of it, for its ECT',
  method: 'GET',
  path: `${INDUCTION_PATH}/access`,
  params: InductionKey,
  query: AfterLine,
  body: 'none',
  reply: z.object({
    readers: z.array(z.object({ who: z.string(), why: z.string() })),
    lines: z.array(
      AccessLineView.extend({
        /** `term 1 progress review` */
        reportTitle: z.string(),
      }),
    ),
    next: z.string().exactOptional(),
  }),
} as const
