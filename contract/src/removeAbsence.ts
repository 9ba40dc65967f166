import { z } from 'zod'

import { commandId } from './command.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { AbsenceShape } from './inductionView.ts'

export const removeAbsenceContract = {
  name: 'removeAbsence',
  summary: 'Takes an absence out of the record again; reports that are still open follow it',
  method: 'POST',
  path: `${INDUCTION_PATH}/absence-removals`,
  params: InductionKey,
  body: z.strictObject({ commandId, absence: AbsenceShape }),
  reply: z.object({}),
} as const
