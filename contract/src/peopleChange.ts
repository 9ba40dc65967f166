import { PARTS_TO_NAME } from '@ect/domain/induction/peopleChange.ts'
import { z } from 'zod'

import { personId } from './reportView.ts'

const words = z.string().trim().max(1000)

/** Someone else in one part, named by their address at school. */
export const PeopleChangeShape = z.strictObject({
  part: z.enum(PARTS_TO_NAME),
  email: z.email().max(254),
  /** Who had the part on the page on which this was decided; `null` for nobody. */
  instead: personId.nullable(),
  tutorIsMentor: z.strictObject({ reason: words, safeguards: words }).exactOptional(),
})
export type PeopleChangeShape = z.infer<typeof PeopleChangeShape>
