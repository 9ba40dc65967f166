import {
  type AnswerChange,
  type AnswerConflict,
  type GivenUpText,
  withChanges,
} from '@ect/domain/draft.ts'
import type { Answers, AnswerValue } from '@ect/domain/forms/question.ts'

/** What a person has typed, by how far it has come on its way to the server. */
export interface TypedChanges {
  /** What the server is known to have. */
  readonly saved: Answers
  /** Sent and not answered yet. Sent again unchanged until it is. */
  readonly sent: readonly AnswerChange[]
  /** Typed since. */
  readonly waiting: readonly AnswerChange[]
  /** Changed elsewhere too; the person has to choose. */
  readonly conflicts: readonly AnswerConflict[]
  /** What the person did not choose; the server keeps it for a while. */
  readonly givenUp: readonly GivenUpText[]
}

export function nothingTyped(saved: Answers): TypedChanges {
  return { saved, sent: [], waiting: [], conflicts: [], givenUp: [] }
}

/** Every answer as the person sees it, saved or not. */
export function answersOf({ saved, sent, waiting, conflicts }: TypedChanges): Answers {
  const disputed = conflicts.map(({ question, theirs, yours }) => ({
    question,
    was: theirs,
    now: yours,
  }))
  return withChanges(saved, [...sent, ...disputed, ...waiting])
}

export function withTyped(
  typed: TypedChanges,
  question: string,
  now: AnswerValue | null,
): TypedChanges {
  const was = withChanges(typed.saved, typed.sent)[question] ?? null
  return { ...typed, waiting: joined(typed.waiting, [{ question, was, now }]) }
}

/** The changes that `fits` lets through are on their way. */
export function withSent(
  typed: TypedChanges,
  fits: (change: AnswerChange) => boolean,
): TypedChanges {
  if (typed.sent.length > 0) return typed
  return {
    ...typed,
    sent: typed.waiting.filter(fits),
    waiting: typed.waiting.filter((change) => !fits(change)),
  }
}

/** The server has what was sent, and the texts that were given up by then. */
export function withSaved(typed: TypedChanges, givenUp: readonly GivenUpText[]): TypedChanges {
  return {
    ...typed,
    saved: withChanges(typed.saved, typed.sent),
    sent: [],
    givenUp: typed.givenUp.filter((text) => !givenUp.includes(text)),
  }
}

/** The server took nothing of what was sent, and will not: it waits for the person again. */
export function withSentBack(typed: TypedChanges): TypedChanges {
  return { ...typed, sent: [], waiting: joined(typed.sent, typed.waiting) }
}

/** Some of what was sent clashes with another device. The rest waits to be sent without it. */
export function withConflicts(
  typed: TypedChanges,
  conflicts: readonly AnswerConflict[],
): TypedChanges {
  const { waiting } = withSentBack(typed)
  const clashes = (question: string) => conflicts.some((conflict) => conflict.question === question)
  return {
    ...typed,
    sent: [],
    waiting: waiting.filter(({ question }) => !clashes(question)),
    conflicts: [
      ...typed.conflicts.filter(({ question }) => !clashes(question)),
      ...conflicts.map((conflict) => ({
        ...conflict,
        yours:
          waiting.find(({ question }) => question === conflict.question)?.now ?? conflict.yours,
      })),
    ],
  }
}

/** The person chose one of two texts. */
export function withChoice(
  typed: TypedChanges,
  { question, theirs, yours }: AnswerConflict,
  kept: 'theirs' | 'yours',
): TypedChanges {
  const settled = {
    ...withServerAnswer(typed, question, theirs),
    conflicts: typed.conflicts.filter((conflict) => conflict.question !== question),
  }
  if (kept === 'yours') return withTyped(settled, question, yours)
  if (yours === null) return settled
  return { ...settled, givenUp: [...settled.givenUp, { question, answer: yours }] }
}

/** The server has this answer now, whoever put it there. */
export function withServerAnswer(
  typed: TypedChanges,
  question: string,
  answer: AnswerValue | null,
): TypedChanges {
  return {
    ...typed,
    saved: withChanges(typed.saved, [{ question, was: null, now: answer }]),
    waiting: typed.waiting.filter((change) => change.question !== question),
  }
}

/** One change for each question: from where the first began to where the last ended. */
export function joined(
  earlier: readonly AnswerChange[],
  later: readonly AnswerChange[],
): readonly AnswerChange[] {
  const changes = new Map(earlier.map((change) => [change.question, change]))
  for (const change of later) {
    const was = changes.get(change.question)?.was
    changes.set(change.question, was === undefined ? change : { ...change, was })
  }
  return [...changes.values()]
}
