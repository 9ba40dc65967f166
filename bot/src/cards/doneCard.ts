import type { CardVerb } from '@ect/contract/cardVerbs.ts'

import type { AdaptiveCard, ExecuteAction } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { card, notice, sentence, title } from './elements.ts'
import type { Viewing } from './viewing.ts'

export interface Done {
  /** As the card is called that cannot be shown. */
  readonly name: string
  /** What was done. */
  readonly said: readonly NonNullable<Viewing['said']>[]
  /** What shows how things stand now. */
  readonly look: { readonly verb: CardVerb; readonly data: object }
  readonly mri: string
}

/** What was done is said even when what stands now cannot be shown; it is as soon as it can. */
export function doneCard({ name, said, look, mri }: Done): AdaptiveCard {
  const showNow: ExecuteAction = { type: 'Action.Execute', title: 'Show it here', ...look }
  return card({
    fallbackText: `${name}. Open it in ECT Induction.`,
    refresh: { action: showNow, userIds: [mri] },
    body: [
      ...said.map(({ text, style }) => notice(asPlainText(text), style)),
      title(name),
      sentence('The records cannot be reached right now, so this card cannot say what comes next.'),
    ],
    actions: [showNow],
  })
}
