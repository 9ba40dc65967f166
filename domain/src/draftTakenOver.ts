import type { Instant } from './calendar.ts'
import { type AnswerChange, type Draft, withChanges } from './draft.ts'
import { earlierTexts } from './earlierTexts.ts'
import type { PersonId, PersonNamed } from './people.ts'

interface TakingOver {
  readonly by: PersonId
  readonly from: PersonNamed
  /** The questions that are for both to answer. */
  readonly questions: readonly string[]
  readonly at: Instant
}

/**
 * What one person has typed, as the draft of whoever follows them. What those had typed themselves
 * and is written over stays among their earlier texts. The draft that it comes from stays as it is.
 *
 * @ours (ADR 0051)
 */
export function draftTakenOver(
  theirs: Draft,
  own: Draft | undefined,
  { by, from, questions, at }: TakingOver,
): Draft {
  const { reportId, appropriateBodyId, attached } = theirs
  const typing = { at }
  const changes = questions.flatMap((question): readonly AnswerChange[] => {
    const now = theirs.answers[question]
    return now === undefined ? [] : [{ question, was: own?.answers[question] ?? null, now }]
  })
  const taken = changes.map(({ question }) => [
    question,
    { at: theirs.typedOn[question]?.at ?? theirs.savedAt },
  ])
  return {
    ...(own ?? { reportId, appropriateBodyId, personId: by, earlier: [] }),
    ...(attached && { attached }),
    answers: withChanges(own?.answers ?? {}, changes),
    typedOn: { ...own?.typedOn, ...Object.fromEntries(taken) },
    earlier: own ? earlierTexts(own, { changes, givenUp: [] }, typing) : [],
    begunBy: { person: from, at },
    savedAt: at,
  }
}

/** Whether all that stands in a draft has been taken over from it. */
export function isTakenOver(
  theirs: Draft,
  own: Draft | undefined,
  { id }: Pick<PersonNamed, 'id'>,
): boolean {
  return own?.begunBy?.person.id === id && own.begunBy.at >= theirs.savedAt
}
