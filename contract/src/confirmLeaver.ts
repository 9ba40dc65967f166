import { z } from 'zod'

import { commandId } from './command.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { LeavingShape } from './leavingView.ts'

export const confirmLeaverContract = {
  name: 'confirmLeaver',
  summary: 'The headteacher confirms the leaver details',
  method: 'POST',
  path: `${INDUCTION_PATH}/leaver-confirmations`,
  params: InductionKey,
  body: z.strictObject({ commandId, schoolId: LeavingShape.shape.schoolId }),
  reply: z.object({}),
} as const
