import { givenName, type PersonId } from '@ect/domain/people.ts'
import { CardFactory, TurnContext } from 'botbuilder'

import type { BotParts } from './botParts.ts'
import { welcomeCard } from './cards/welcomeCard.ts'
import { takeWelcome } from './reach.ts'
import { personInChat } from './sender.ts'

/** Welcomes each person once, though Teams tells of an installation twice and sometimes again. */
export function createWelcome({ ports }: BotParts) {
  const underWay = new Set<PersonId>()

  return async (context: TurnContext): Promise<void> => {
    const { conversation, from } = context.activity
    const person = personInChat(conversation, from)
    if (!person || underWay.has(person)) return
    underWay.add(person)
    try {
      const reference = TurnContext.getConversationReference(context.activity)
      if (!(await takeWelcome(ports.reach, person, reference))) return
      const known = await ports.people.get(person)
      const card = welcomeCard(known ? givenName(known) : (from.name ?? ''))
      await context.sendActivity({ attachments: [CardFactory.adaptiveCard(card)] })
    } finally {
      underWay.delete(person)
    }
  }
}
