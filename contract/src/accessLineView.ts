import { READ_PLACES, READER_ROLES } from '@ect/domain/accessLine.ts'
import { z } from 'zod'

import { instant } from './reportView.ts'

/** That someone was given what stands in a report. */
export const AccessLineView = z.object({
  who: z.string(),
  /** Whether that was the person who asks. */
  isYou: z.boolean(),
  role: z.enum(READER_ROLES),
  version: z.union([z.int(), z.literal('draft')]),
  place: z.enum(READ_PLACES),
  at: instant,
})
export type AccessLineView = z.infer<typeof AccessLineView>

/** `next` of the page before. */
export const AfterLine = z.strictObject({ after: z.string().max(2000).optional() })
