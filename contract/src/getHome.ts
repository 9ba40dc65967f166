import { ROLES } from '@ect/domain/access.ts'
import { z } from 'zod'

import { isoDate, ReportItem } from './reportView.ts'

/** What one person has to do, what waits for others, and what is done. */
export const HomeView = z.object({
  name: z.string(),
  today: isoDate,
  parts: z.array(z.enum(ROLES)),
  tasks: z.array(ReportItem),
  waiting: z.array(ReportItem),
  done: z.array(ReportItem),
  /** Open reports before which this ECT can look at their own work. */
  selfReviews: z.array(ReportItem),
  /** For a reviewer: what they were told of early, until one of them has been in touch or it is submitted. */
  attention: z.array(ReportItem),
  /** Appropriate bodies that this person reviews for. */
  appropriateBodies: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Appropriate bodies whose settings are this person's to change. */
  settingsOf: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type HomeView = z.infer<typeof HomeView>

export const getHomeContract = {
  name: 'getHome',
  summary: 'What the person who asks has to do, what waits for others, and what is done',
  method: 'GET',
  path: 'home',
  params: z.strictObject({}),
  body: 'none',
  reply: HomeView,
} as const
