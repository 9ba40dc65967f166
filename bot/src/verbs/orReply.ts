import { Refusal } from '@ect/usecases/refusal.ts'
import type { AdaptiveCardInvokeResponse } from 'botbuilder'
import { z } from 'zod'

import type { BotParts } from '../botParts.ts'
import { faultReply, notForYouReply, sentenceReply } from '../cardReply.ts'

/** A refusal that says what is missing, question by question. */
const WithGaps = z.object({ gaps: z.array(z.object({ message: z.string() })) })

/** A reply to a press, whatever comes of it: Teams shows nothing of one that has none. */
export async function orReply(
  { newId, onFault }: Pick<BotParts, 'newId' | 'onFault'>,
  answer: () => Promise<AdaptiveCardInvokeResponse>,
): Promise<AdaptiveCardInvokeResponse> {
  try {
    return await answer()
  } catch (thrown) {
    if (thrown instanceof Refusal) return refusalReply(thrown)
    const traceId = newId()
    onFault(thrown, traceId)
    return faultReply(traceId)
  }
}

export function refusalReply({ code, message, details }: Refusal): AdaptiveCardInvokeResponse {
  if (code === 'not-found' || code === 'not-your-part') return notForYouReply
  const { success, data } = WithGaps.safeParse(details)
  return sentenceReply(code, success ? data.gaps.map((gap) => gap.message).join(' ') : message)
}
