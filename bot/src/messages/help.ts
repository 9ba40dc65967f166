import { type Activity, MessageFactory } from 'botbuilder'

const COMMANDS = `

- **tasks**: what waits for you, the most urgent first
- **status** and a name: where that teacher's review stands
- **help**: this list

When a review needs you, I bring it here by myself.`

/** What the bot understands, with buttons for what needs no typing. */
export function help(opening: string): Partial<Activity> {
  return MessageFactory.suggestedActions(['tasks', 'help'], `${opening}${COMMANDS}`)
}
