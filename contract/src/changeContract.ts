import { z } from 'zod'

import { commandId } from './command.ts'
import { ContractChangeShape } from './contractChange.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'

export const changeContractContract = {
  name: 'changeContract',
  summary: 'Records other hours or another type of contract; reports that are still open follow it',
  method: 'POST',
  path: `${INDUCTION_PATH}/contracts`,
  params: InductionKey,
  body: z.strictObject({ commandId, change: ContractChangeShape }),
  reply: z.object({}),
} as const
