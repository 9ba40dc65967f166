import { z } from 'zod'

import { id } from './reportKey.ts'
import { isoDate } from './reportView.ts'

/** Other hours or another type of contract at the same school, from a day on. */
export const ContractChangeShape = z.strictObject({
  schoolId: id,
  type: z.string().trim().min(1).max(60),
  fte: z.number(),
  daysPerWeek: z.number(),
  /** 1 for Monday to 5 for Friday. */
  weekdays: z.array(z.int()).min(1).max(5).exactOptional(),
  startsOn: isoDate,
})
export type ContractChangeShape = z.infer<typeof ContractChangeShape>
