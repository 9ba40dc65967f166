import { CardFactory, MessageFactory, type Activity } from 'botbuilder'

import type { BotParts, Sender } from '../botParts.ts'
import { help } from './help.ts'
import { status } from './status.ts'
import { tasks } from './tasks.ts'

/** What the bot says to a message in someone's own chat. */
export async function answerMessage(
  parts: BotParts,
  sender: Sender,
  text: string,
): Promise<Partial<Activity>> {
  const [command = '', ...rest] = text.trim().split(/\s+/)
  switch (command.toLowerCase()) {
    case 'tasks':
      return MessageFactory.attachment(CardFactory.adaptiveCard(await tasks(parts, sender)))
    case 'status':
      return MessageFactory.attachment(
        CardFactory.adaptiveCard(await status(parts, sender, rest.join(' '))),
      )
    case 'help':
      return help('Here is what I can do.')
    default:
      return help('I did not understand that. Here is what I can do.')
  }
}
