import { z } from 'zod'

import { commandId } from './command.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'

export const reopenRecordContract = {
  name: 'reopenRecord',
  summary: 'The appropriate body opens a record again that it has closed, with the reason',
  method: 'POST',
  path: `${INDUCTION_PATH}/reopening`,
  params: InductionKey,
  body: z.strictObject({ commandId, reason: z.string().max(10_000) }),
  reply: z.object({}),
} as const
