import {
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  type BotHandler,
  type InvokeResponse,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder'

import type { BotParts } from './botParts.ts'
import { notForYouReply, sentenceReply } from './cardReply.ts'
import { answerMessage } from './messages/answerMessage.ts'
import { senderOf } from './sender.ts'
import { answerPress } from './verbs/answerPress.ts'
import { createWelcome } from './welcome.ts'

const NOT_KNOWN = 'You have no part in any induction that I know of. Ask your induction tutor.'
const NOT_HERE = 'I answer in your own chat: nothing about a person belongs in a channel.'

/** Sorts activities, and nothing else. */
export class ReviewBot extends TeamsActivityHandler {
  readonly #parts: BotParts

  constructor(parts: BotParts) {
    super()
    this.#parts = parts
    const welcome = createWelcome(parts)
    this.onInstallationUpdateAdd(thenOn(welcome))
    this.onMembersAdded(thenOn(welcome))
    this.onMessage(thenOn((context) => this.#answer(context)))
  }

  async #answer(context: TurnContext): Promise<void> {
    const { activity } = context
    if (activity.conversation.conversationType !== 'personal') {
      await context.sendActivity(NOT_HERE)
      return
    }
    const sender = await senderOf(this.#parts, activity)
    const text: string | undefined = activity.text
    await context.sendActivity(
      sender ? await answerMessage(this.#parts, sender, text ?? '') : NOT_KNOWN,
    )
  }

  /** botbuilder answers a refused card with that HTTP status, and Teams then shows nothing of it. */
  override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const response = await super.onInvokeActivity(context)
    const isCard = context.activity.name === 'adaptiveCard/action' && response.body !== undefined
    return isCard ? { ...response, status: 200 } : response
  }

  override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action: { verb, data } }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    if (verb !== 'refreshReport' && triggerOf(context) === 'automatic') {
      return sentenceReply('not-pressed', 'Only a person can do this, by pressing the button.')
    }
    const sender = await senderOf(this.#parts, context.activity)
    return sender ? answerPress(this.#parts, verb, { ...sender, claimed: data }) : notForYouReply
  }
}

/** botbuilder's handlers must each call the next one. */
function thenOn(handle: (context: TurnContext) => Promise<void>): BotHandler {
  return async (context, next) => {
    await handle(context)
    await next()
  }
}

/** botbuilder drops it. Teams itself, not a person, asks for a refresh with `automatic`. */
function triggerOf({ activity }: TurnContext): unknown {
  const value: unknown = activity.value
  return typeof value === 'object' && value !== null ? Reflect.get(value, 'trigger') : undefined
}
