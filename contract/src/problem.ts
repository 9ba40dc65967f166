import { REPORT_STATES } from '@ect/domain/report/report.ts'
import { z } from 'zod'

import { Answer } from './answers.ts'

/** RFC 9457 `application/problem+json`. `type` ends in a stable code: `/problems/report-changed`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Names this occurrence in our logs; the only thing that a fault of ours shows. */
  instance: z.string(),
  /** With `request-malformed`, `induction-not-valid`, `document-not-valid` and `settings-not-valid`: where, and what is expected there. */
  faults: z.array(z.object({ at: z.string(), message: z.string() })).optional(),
  /** With `answers-incomplete` and `answer-not-valid`. */
  gaps: z
    .array(z.object({ question: z.string(), section: z.string(), message: z.string() }))
    .optional(),
  /** With `draft-changed`. */
  conflicts: z
    .array(z.object({ question: z.string(), theirs: Answer.nullable(), yours: Answer.nullable() }))
    .optional(),
  /** With `not-now`: where the report stands. */
  state: z.enum(REPORT_STATES).optional(),
  /** With `too-early`: the first day on which it can be shared. */
  opensOn: z.string().optional(),
})
export type Problem = z.infer<typeof Problem>

export function problemCode({ type }: Pick<Problem, 'type'>): string {
  return type.slice(type.lastIndexOf('/') + 1)
}
