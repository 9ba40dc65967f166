import { CONCERN_MAX_LENGTH } from '@ect/domain/concern/concern.ts'
import { z } from 'zod'

import { commandId } from './command.ts'
import { CONCERN_PATH, ConcernKey, ConcernView } from './concernView.ts'

export const answerConcernContract = {
  name: 'answerConcern',
  summary: "The named contact's answer to a concern, its closing, or both",
  method: 'POST',
  path: `${CONCERN_PATH}/answers`,
  params: ConcernKey,
  body: z.strictObject({
    commandId,
    text: z.string().trim().min(1).max(CONCERN_MAX_LENGTH).exactOptional(),
    closes: z.boolean(),
  }),
  reply: ConcernView,
} as const
