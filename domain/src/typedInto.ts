import { type Draft, type Typed, type Typing, withChanges } from './draft.ts'
import { earlierTexts } from './earlierTexts.ts'

/** The draft once these changes are made to it; what they replace can be given back. */
export function typedInto(draft: Draft, typed: Typed, typing: Typing): Draft {
  const { changes } = typed
  return {
    ...draft,
    answers: withChanges(draft.answers, changes),
    earlier: earlierTexts(draft, typed, typing),
    typedOn: {
      ...draft.typedOn,
      ...Object.fromEntries(changes.map(({ question }) => [question, typing])),
    },
  }
}
