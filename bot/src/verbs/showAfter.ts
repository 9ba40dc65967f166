import { Refusal } from '@ect/usecases/refusal.ts'
import type { AdaptiveCardInvokeResponse } from 'botbuilder'

import type { BotParts } from '../botParts.ts'
import { cardReply } from '../cardReply.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { type Done, doneCard } from '../cards/doneCard.ts'

/** The card after something was done: whatever fails from then on, the press did not. */
export async function showAfter(
  { newId, onFault }: Pick<BotParts, 'newId' | 'onFault'>,
  done: Done,
  show: () => Promise<AdaptiveCard>,
): Promise<AdaptiveCardInvokeResponse> {
  try {
    return cardReply(await show())
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) onFault(thrown, newId())
    return cardReply(doneCard(done))
  }
}
