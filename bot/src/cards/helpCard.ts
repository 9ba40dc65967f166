import type { Role } from '@ect/domain/access.ts'
import { SPOKEN_COMMANDS, type SpokenCommand } from '@ect/contract/cardVerbs.ts'

import type { AdaptiveCard, ExecuteAction } from './adaptiveCard.ts'
import { withoutFormatting } from './asPlainText.ts'
import { card, quiet, sentence, title } from './elements.ts'

const EXPLAINED: Record<SpokenCommand, (parts: readonly Role[]) => string | undefined> = {
  tasks: () => '**tasks**: what waits for you, the most urgent first',
  status: (parts) =>
    isEctAlone(parts)
      ? '**status**: where your induction stands, whose turn it is, and every date'
      : '**status** and a name: where the induction of that teacher stands; a part of the name is enough',
  concern: (parts) =>
    parts.includes('ect')
      ? '**concern**: write to the named contact of your appropriate body, in confidence'
      : undefined,
  help: () => '**help**: this list',
}

const BUTTONS: Record<SpokenCommand, string | undefined> = {
  tasks: 'Show my tasks',
  status: 'Show a status',
  concern: 'Raise a concern',
  help: undefined,
}

/** What someone can do here by the parts they have, with a button for what needs no typing. */
export function helpCard(parts: readonly Role[], opening: string): AdaptiveCard {
  const commands = SPOKEN_COMMANDS.filter((command) => EXPLAINED[command](parts) !== undefined)
  return card({
    fallbackText: 'What I can do for you.',
    body: [
      title('What I can do'),
      sentence(opening),
      ...commands.map((command) => sentence(EXPLAINED[command](parts) ?? '')),
      quiet(
        'When something needs you, I bring it here by myself. I say nothing about a person in a channel or a group chat.',
      ),
    ],
    actions: commands.flatMap((command) => {
      const named = BUTTONS[command]
      return named === undefined ? [] : [sayButton({ command, rest: '' }, named)]
    }),
  })
}

/** Does what writing the command would do. */
export function sayButton(
  { command, rest }: { readonly command: SpokenCommand; readonly rest: string },
  named = [command, rest].join(' ').trim(),
): ExecuteAction {
  return {
    type: 'Action.Execute',
    title: withoutFormatting(named),
    verb: 'say',
    data: { command, rest },
  }
}

function isEctAlone(parts: readonly Role[]): boolean {
  return parts.length > 0 && parts.every((part) => part === 'ect')
}
