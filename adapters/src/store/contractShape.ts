import type { InductionContract } from '@ect/domain/induction/induction.ts'
import { z } from 'zod'

import { isoDate } from './storedShapes.ts'

export const contract: z.ZodType<InductionContract> = z.strictObject({
  schoolId: z.string(),
  type: z.string(),
  fte: z.number(),
  daysPerWeek: z.number(),
  weekdays: z.array(z.number()).exactOptional(),
  startsOn: isoDate,
  endsOn: isoDate.exactOptional(),
  breakBefore: z.string().exactOptional(),
})
