import type { AdaptiveCardInvokeResponse } from 'botbuilder'

import type { BotParts, Sender } from '../botParts.ts'

/** A button that someone pressed on a card in their own chat. */
export interface Press extends Sender {
  /** What the card claims, with its inputs merged in. */
  readonly claimed: unknown
}

/** @throws Refusal */
export type Verb = (parts: BotParts, press: Press) => Promise<AdaptiveCardInvokeResponse>
