import { z } from 'zod'

import { commandId } from './command.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { LeavingShape } from './leavingView.ts'

export const withdrawLeavingContract = {
  name: 'withdrawLeaving',
  summary: 'Takes back that the ECT leaves; the report that was set aside comes back',
  method: 'POST',
  path: `${INDUCTION_PATH}/leaving-withdrawals`,
  params: InductionKey,
  body: z.strictObject({ commandId, schoolId: LeavingShape.shape.schoolId }),
  reply: z.object({}),
} as const
