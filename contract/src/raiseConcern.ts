import { CONCERN_MAX_LENGTH, CONCERN_SUBJECTS } from '@ect/domain/concern/concern.ts'
import { z } from 'zod'

import { commandId } from './command.ts'
import { ConcernView } from './concernView.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'

export const raiseConcernContract = {
  name: 'raiseConcern',
  summary: "Sends an ECT's concern to the named contact of the appropriate body",
  method: 'POST',
  path: `${INDUCTION_PATH}/concerns`,
  params: InductionKey,
  body: z.strictObject({
    commandId,
    about: z.enum(CONCERN_SUBJECTS),
    text: z.string().trim().min(1).max(CONCERN_MAX_LENGTH),
  }),
  reply: ConcernView,
} as const
