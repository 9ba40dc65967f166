import { type AnswerChange, type Draft, sameAnswer, type Typing, withChanges } from './draft.ts'
import { earlierTexts } from './earlierTexts.ts'

/** The draft once these changes are made to it; what they replace can be given back. */
export function typedInto(draft: Draft, changes: readonly AnswerChange[], typing: Typing): Draft {
  const typed = changes.filter(({ was, now }) => !sameAnswer(was, now))
  return {
    ...draft,
    answers: withChanges(draft.answers, changes),
    earlier: earlierTexts(draft, changes, typing),
    typedOn: {
      ...draft.typedOn,
      ...Object.fromEntries(typed.map(({ question }) => [question, typing])),
    },
  }
}
