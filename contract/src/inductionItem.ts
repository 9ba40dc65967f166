import { ROLES } from '@ect/domain/access.ts'
import { INDUCTION_STATUSES } from '@ect/domain/induction/inductionStatus.ts'
import { z } from 'zod'

import { InductionKey } from './inductionKey.ts'
import { isoDate } from './reportView.ts'

/** One line of a list of inductions. */
export const InductionItem = z.object({
  key: InductionKey,
  role: z.enum(ROLES),
  status: z.enum(INDUCTION_STATUSES),
  ectName: z.string(),
  trn: z.string(),
  schoolName: z.string(),
  tutorName: z.string(),
  /** Full-time equivalent today; 0 while no contract runs. */
  fte: z.number(),
  estimatedEndOn: isoDate.exactOptional(),
  /** The last day at a school that the ECT leaves or has left, as the school recorded it. */
  leavesOn: isoDate.exactOptional(),
  /** Days by which absence and leave extend induction; absent when none do. */
  extensionDays: z.number().exactOptional(),
  /** Tutor and mentor are one person: the appropriate body keeps an eye on it. */
  tutorIsMentor: z.boolean(),
})
export type InductionItem = z.infer<typeof InductionItem>
