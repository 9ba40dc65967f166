import { z } from 'zod'

import { commandId } from './command.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'

export const closeRecordContract = {
  name: 'closeRecord',
  summary: 'The appropriate body closes the record of an ECT who has left',
  method: 'POST',
  path: `${INDUCTION_PATH}/closing`,
  params: InductionKey,
  body: z.strictObject({ commandId }),
  reply: z.object({}),
} as const
