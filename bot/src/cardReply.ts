import type { AdaptiveCardInvokeResponse } from 'botbuilder'

import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { notForYouCard } from './cards/notForYouCard.ts'

/** Replaces the card whose button was pressed, for the person who pressed it. */
export function cardReply(card: AdaptiveCard): AdaptiveCardInvokeResponse {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { ...card } }
}

export const notForYouReply = cardReply(notForYouCard)

/** Leaves the card, and what was typed in it, as it is, and says why. */
export function sentenceReply(code: string, message: string): AdaptiveCardInvokeResponse {
  return { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code, message } }
}

/** Shows no more of a fault than where to look for it. */
export function faultReply(traceId: string): AdaptiveCardInvokeResponse {
  const message = `Something went wrong on our side. What you typed is still here; try again soon. (${traceId})`
  return {
    statusCode: 500,
    type: 'application/vnd.microsoft.error',
    value: { code: 'fault', message },
  }
}
