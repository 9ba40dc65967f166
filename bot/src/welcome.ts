import { givenName } from '@ect/domain/people.ts'
import { type Activity, CardFactory, MessageFactory, TurnContext } from 'botbuilder'

import { accountOf } from './account.ts'
import type { BotParts } from './botParts.ts'
import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { notMatchedCard, welcomeCard } from './cards/welcomeCard.ts'
import { notMatched } from './messages/notMatched.ts'
import { partsOf } from './partsOf.ts'
import { placeOf, type ReachId, takeWelcome } from './reach.ts'
import { personInChat } from './sender.ts'

export const POINTER =
  'I say nothing about a person here. Write to me in your own chat, where only you read along: open ECT Induction among your apps.'

/**
 * Welcomes each person once, and says once in a team or group chat where I can be talked to, though
 * Teams tells of an installation twice and sometimes again.
 */
export function createWelcome(parts: BotParts) {
  const underWay = new Set<ReachId>()

  return async (context: TurnContext): Promise<void> => {
    const { conversation, from } = context.activity
    const person = personInChat(conversation, from)
    const place = person ?? (isOurArrival(context.activity) ? placeOf(conversation) : undefined)
    if (!place || underWay.has(place)) return
    underWay.add(place)
    try {
      const reference = TurnContext.getConversationReference(context.activity)
      if (!(await takeWelcome(parts.ports.reach, place, reference))) return
      await context.sendActivity(
        person
          ? {
              attachments: [
                CardFactory.adaptiveCard(await personalWelcome(parts, context, person)),
              ],
            }
          : MessageFactory.text(POINTER),
      )
    } finally {
      underWay.delete(place)
    }
  }
}

async function personalWelcome(
  parts: BotParts,
  context: TurnContext,
  id: ReachId,
): Promise<AdaptiveCard> {
  const name = context.activity.from.name ?? ''
  const known = await parts.ports.people.get(id)
  const theirs = known ? await partsOf(parts, known) : []
  if (!known || theirs.length === 0) {
    return notMatchedCard(givenName({ name }), notMatched(await accountOf(context)))
  }
  return welcomeCard({ givenName: givenName(known), parts: theirs })
}

/** Not someone else's coming into a team where the bot is already. */
function isOurArrival({ membersAdded, recipient }: Activity): boolean {
  const added = Array.isArray(membersAdded) ? membersAdded : undefined
  return added === undefined || added.some(({ id }) => id === recipient.id)
}
