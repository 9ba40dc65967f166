import { z } from 'zod'

import type { BotAnswer } from './botEndpoint.ts'
import type { InvokeReply } from './clientApi.ts'

const InvokeAnswer = z.object({
  statusCode: z.number(),
  type: z.string(),
  value: z.unknown().optional(),
})

/** The bot's answer to a card action, or the sentence that Teams shows when there is none. */
export function invokeReply(answer: BotAnswer | undefined): InvokeReply {
  if (!answer) return fault(504, 'Unable to reach app. Please try again.')
  const { success, data } = InvokeAnswer.safeParse(answer.body)
  if (answer.status === 200 && success) return { ...data, value: data.value }
  return fault(502, 'Something went wrong. Please try again.')
}

function fault(statusCode: number, message: string): InvokeReply {
  return {
    statusCode,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BotError', message },
  }
}
