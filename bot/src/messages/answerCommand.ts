import type { BotParts, Sender } from '../botParts.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { helpCard } from '../cards/helpCard.ts'
import { partsOf } from '../partsOf.ts'
import { concern } from './concern.ts'
import type { Wish } from './readMessage.ts'
import { status } from './status.ts'
import { tasks } from './tasks.ts'

/** The answer to a command, whether it was written or said by a button. */
export async function answerCommand(
  parts: BotParts,
  sender: Sender,
  { command, rest }: Wish,
): Promise<AdaptiveCard> {
  switch (command) {
    case 'tasks':
      return tasks(parts, sender)
    case 'status':
      return status(parts, sender, rest)
    case 'concern':
      return concern(parts, sender, rest)
    case 'help':
      break
  }
  return helpCard(await partsOf(parts, sender.caller), 'Write a word, or press a button.')
}
