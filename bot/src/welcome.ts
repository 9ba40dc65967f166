import { givenName, type PersonId } from '@ect/domain/people.ts'
import { type Activity, CardFactory, MessageFactory, TurnContext } from 'botbuilder'

import { accountOf } from './account.ts'
import type { BotParts } from './botParts.ts'
import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { notMatchedCard, welcomeCard } from './cards/welcomeCard.ts'
import { notMatched } from './messages/notMatched.ts'
import { partsOf } from './partsOf.ts'
import { isWelcomed, keepWelcomed, placeOf, type ReachId } from './reach.ts'
import { personInChat } from './sender.ts'

export const POINTER =
  'I say nothing about a person here. Write to me in your own chat, where only you read along: open ECT Induction among your apps.'

/**
 * Welcomes each person once, and says once in a team or group chat where I can be talked to, though
 * Teams tells of an installation twice and sometimes again. A welcome that Teams did not take is
 * given when it tells the next time: rather twice than never.
 */
export function createWelcome(parts: BotParts) {
  const underWay = new Map<ReachId, Promise<void>>()

  return async (context: TurnContext): Promise<void> => {
    const { conversation, from } = context.activity
    const person = personInChat(conversation, from)
    const place = person ?? (isOurArrival(context.activity) ? placeOf(conversation) : undefined)
    if (!place) return
    const before = underWay.get(place) ?? Promise.resolve()
    // Whatever became of the one before: its own turn tells of that.
    const after = before.catch(() => undefined)
    const own = after.then(() => welcomeOnce(parts, context, { place, person }))
    underWay.set(place, own)
    try {
      await own
    } finally {
      if (underWay.get(place) === own) underWay.delete(place)
    }
  }
}

interface Welcomed {
  readonly place: ReachId
  /** Absent in a team or group chat. */
  readonly person: PersonId | undefined
}

async function welcomeOnce(
  parts: BotParts,
  context: TurnContext,
  { place, person }: Welcomed,
): Promise<void> {
  const { reach } = parts.ports
  if (await isWelcomed(reach, place)) return
  await context.sendActivity(
    person === undefined
      ? MessageFactory.text(POINTER)
      : { attachments: [CardFactory.adaptiveCard(await personalWelcome(parts, context, person))] },
  )
  const reference = TurnContext.getConversationReference(context.activity)
  try {
    await keepWelcomed(reach, place, reference)
  } catch (thrown) {
    // Not thrown on, which would ask Teams to tell again, and again.
    parts.onFault(thrown, context.activity.id ?? '')
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
