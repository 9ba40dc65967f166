import type { CardVerb } from '@ect/contract/cardVerbs.ts'
import { REFUSALS } from '@ect/usecases/refusal.ts'
import {
  type Activity,
  type AdaptiveCardInvokeResponse,
  type BotHandler,
  CardFactory,
  type InvokeResponse,
  MessageFactory,
  type MessagingExtensionResponse,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder'
import { z } from 'zod'

import { accountOf } from './account.ts'
import type { BotParts } from './botParts.ts'
import { notForYouReply, sentenceReply } from './cardReply.ts'
import { answerLink } from './extension/answerLink.ts'
import { answerSearch } from './extension/answerSearch.ts'
import { answerMessage } from './messages/answerMessage.ts'
import { notMatched } from './messages/notMatched.ts'
import { isPress, senderOf } from './sender.ts'
import { answerPress } from './verbs/answerPress.ts'
import { orReply } from './verbs/orReply.ts'
import { createWelcome, POINTER } from './welcome.ts'

/** What Teams may ask by itself: it shows, and changes nothing. */
const SHOWS: readonly string[] = [
  'refreshReport',
  'refreshDigest',
  'refreshSigning',
  'refreshConcern',
  'refreshTasks',
  'showStatus',
] satisfies CardVerb[]

/** A pressed button, or a refresh, which Teams itself triggers as `automatic`. */
const CardAction = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb: z.string(), data: z.unknown() }),
  trigger: z.string().nullish(),
})

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
    if (!isPersonal(activity)) {
      await context.sendActivity(POINTER)
      return
    }
    const sender = await senderOf(this.#parts, context)
    const answer = sender
      ? await answerMessage(this.#parts, sender, activity)
      : notMatched(await accountOf(context))
    if (answer === undefined) return
    await context.sendActivity(
      typeof answer === 'string'
        ? answer
        : MessageFactory.attachment(CardFactory.adaptiveCard(answer)),
    )
  }

  /**
   * botbuilder's own way loses who triggered the action, fails on a malformed one, and answers a
   * refused one with its HTTP status, of which Teams then shows nothing.
   */
  override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (!isPress(context.activity)) return super.onInvokeActivity(context)
    return { status: 200, body: await this.#press(context) }
  }

  override async handleTeamsMessagingExtensionQuery({
    activity,
  }: TurnContext): Promise<MessagingExtensionResponse> {
    return answerSearch(this.#parts, activity)
  }

  override async handleTeamsAppBasedLinkQuery({
    activity,
  }: TurnContext): Promise<MessagingExtensionResponse> {
    return answerLink(this.#parts, activity)
  }

  async #press(context: TurnContext): Promise<AdaptiveCardInvokeResponse> {
    const { activity } = context
    if (!isPersonal(activity)) return sentenceReply('not-here', POINTER)
    const { success, data } = CardAction.safeParse(activity.value)
    if (!success) return sentenceReply('request-malformed', REFUSALS['request-malformed'])
    const { verb, data: claimed } = data.action
    if (!SHOWS.includes(verb) && data.trigger === 'automatic') {
      return sentenceReply('not-pressed', 'Only a person can do this, by pressing the button.')
    }
    return orReply(this.#parts, async () => {
      const sender = await senderOf(this.#parts, context)
      return sender ? answerPress(this.#parts, verb, { ...sender, claimed }) : notForYouReply
    })
  }
}

/** Where nobody else reads along. */
function isPersonal({ conversation }: Activity): boolean {
  return conversation.conversationType === 'personal'
}

/** botbuilder's handlers must each call the next one. */
function thenOn(handle: (context: TurnContext) => Promise<void>): BotHandler {
  return async (context, next) => {
    await handle(context)
    await next()
  }
}
