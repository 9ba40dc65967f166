import type { AdaptiveCard } from './adaptiveCard.ts'
import type { SpokenCommand } from '@ect/contract/cardVerbs.ts'
import { card, sentence, title } from './elements.ts'
import { sayButton } from './helpCard.ts'

/** Asks whether something near to what was written was meant; nothing is done before the press. */
export function meantCard(meant: {
  readonly command: SpokenCommand
  readonly rest: string
}): AdaptiveCard {
  return card({
    fallbackText: 'I did not understand that.',
    body: [title('I did not understand that'), sentence('Did you mean this?')],
    actions: [sayButton(meant), sayButton({ command: 'help', rest: '' })],
  })
}
