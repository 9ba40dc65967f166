import { CONCERN_SUBJECTS } from '@ect/domain/concern/concern.ts'
import { CONCERN_STANDINGS } from '@ect/domain/concern/concernStanding.ts'
import { z } from 'zod'

import { id } from './reportKey.ts'
import { instant } from './reportView.ts'

export const ConcernKey = z.strictObject({ appropriateBodyId: id, concernId: id })
export type ConcernKey = z.infer<typeof ConcernKey>

export const CONCERN_PATH = 'appropriate-bodies/{appropriateBodyId}/concerns/{concernId}'

const mark = z.object({ who: z.string(), at: instant })

/** A concern in a list: nothing that was written in it. */
export const ConcernItem = z.object({
  key: ConcernKey,
  who: z.string(),
  schoolName: z.string(),
  about: z.enum(CONCERN_SUBJECTS),
  raisedAt: instant,
  standing: z.enum(CONCERN_STANDINGS),
  /** That something came back which the one who raised it has not read yet. */
  hasNews: z.boolean(),
  firstRead: mark.exactOptional(),
})
export type ConcernItem = z.infer<typeof ConcernItem>

/** A whole concern, for the two who may read it. */
export const ConcernView = z.object({
  ...ConcernItem.shape,
  /** What the person who asks is to it. */
  role: z.enum(['raiser', 'named-contact']),
  appropriateBodyName: z.string(),
  text: z.string(),
  reads: z.array(mark),
  answers: z.array(z.object({ ...mark.shape, text: z.string() })),
  closed: mark.exactOptional(),
})
export type ConcernView = z.infer<typeof ConcernView>
