import { z } from 'zod'

import { commandId } from './command.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { LeavingShape } from './leavingView.ts'
import { ReportKey } from './reportKey.ts'

export const recordLeavingContract = {
  name: 'recordLeaving',
  summary:
    'Records that the ECT leaves a school; an interim assessment takes the place of the review',
  method: 'POST',
  path: `${INDUCTION_PATH}/leavings`,
  params: InductionKey,
  body: z.strictObject({ commandId, leaving: LeavingShape }),
  /** The interim assessment that is to be completed now, when there is one. */
  reply: z.object({ interim: ReportKey.exactOptional() }),
} as const
