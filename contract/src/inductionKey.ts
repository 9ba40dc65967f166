import { z } from 'zod'

import { id } from './reportKey.ts'

export const InductionKey = z.strictObject({ appropriateBodyId: id, inductionId: id })
export type InductionKey = z.infer<typeof InductionKey>

export const INDUCTION_PATH = 'appropriate-bodies/{appropriateBodyId}/inductions/{inductionId}'
