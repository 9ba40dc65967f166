import { type GivenUpText, sameAnswer } from '@ect/domain/draft.ts'
import type { AnswerValue } from '@ect/domain/forms/question.ts'

import { answersOf, type TypedChanges, withTyped } from './typedChanges.ts'

/** What the server is not known to have, as a device keeps it. */
export interface Unacknowledged {
  readonly changes: readonly KeptChange[]
  readonly givenUp: readonly GivenUpText[]
}

interface KeptChange {
  readonly question: string
  /** What it may be written over without asking. Nothing, when it was in dispute already. */
  readonly from: readonly (AnswerValue | null)[]
  readonly now: AnswerValue | null
}

/** What would be lost if this page were gone now. */
export function unacknowledged(typed: TypedChanges): Unacknowledged {
  const { sent, waiting, conflicts, givenUp } = typed
  const changes = new Map<string, KeptChange>()
  for (const { question, was, now } of [...sent, ...waiting]) {
    changes.set(question, { question, from: [...(changes.get(question)?.from ?? []), was], now })
  }
  for (const { question, yours } of conflicts) {
    changes.set(question, { question, from: [], now: changes.get(question)?.now ?? yours })
  }
  return { changes: [...changes.values()], givenUp }
}

export function isNothing({ changes, givenUp }: Unacknowledged): boolean {
  return changes.length === 0 && givenUp.length === 0
}

/**
 * What was kept comes back: by itself where nobody wrote anything else since, and as a question to
 * the person where somebody did.
 */
export function withTakenBack(typed: TypedChanges, kept: Unacknowledged): TypedChanges {
  const givenUp = [...typed.givenUp, ...kept.givenUp]
  return kept.changes.reduce(withOneTakenBack, { ...typed, givenUp })
}

function withOneTakenBack(typed: TypedChanges, { question, from, now }: KeptChange): TypedChanges {
  const present = answersOf(typed)[question] ?? null
  if (sameAnswer(present, now)) return typed
  if (from.some((text) => sameAnswer(text, present))) return withTyped(typed, question, now)
  const others = typed.conflicts.filter((conflict) => conflict.question !== question)
  return { ...typed, conflicts: [...others, { question, theirs: present, yours: now }] }
}
