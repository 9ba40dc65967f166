import { z } from 'zod'

import { commandId } from './command.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { AbsenceShape } from './inductionView.ts'

export const recordAbsenceContract = {
  name: 'recordAbsence',
  summary: 'Adds an absence to the record; reports that are still open follow it',
  method: 'POST',
  path: `${INDUCTION_PATH}/absences`,
  params: InductionKey,
  body: z.strictObject({ commandId, absence: AbsenceShape }),
  reply: z.object({}),
} as const
