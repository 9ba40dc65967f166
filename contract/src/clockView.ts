import { z } from 'zod'

import { isoDate } from './reportView.ts'

/** One step on the way to a computed date, for a person to unfold. */
export const StepView = z.object({ says: z.string(), on: isoDate, source: z.string() })

/** A time limit that has started, or that will when things go as planned. */
export const ClockView = z.object({
  kind: z.string(),
  /** What is to be done in time, as a sentence. */
  asks: z.string(),
  startsOn: isoDate,
  deadline: isoDate,
  steps: z.array(StepView),
  /** Absent for one that is only to come. */
  progress: z
    .object({
      state: z.enum(['not-started', 'running', 'overdue', 'lapsed', 'met']),
      workingDaysLeft: z.int().exactOptional(),
      workingDaysOver: z.int().exactOptional(),
      inTime: z.boolean().exactOptional(),
    })
    .exactOptional(),
})
export type ClockView = z.infer<typeof ClockView>
