import type { Instant } from './calendar.ts'
import type { FileUpload } from './files/fileUpload.ts'
import type { Answers, AnswerValue } from './forms/question.ts'
import type { PersonId, PersonNamed } from './people.ts'
import type { AttachedPlan } from './report/supportPlans.ts'

/** What one person has typed into one report and not yet shared. Nobody else sees it. */
export interface Draft {
  readonly reportId: string
  readonly appropriateBodyId: string
  readonly personId: PersonId
  readonly answers: Answers
  /** A support plan whose parts are still coming. */
  readonly upload?: FileUpload
  /** Every support plan that was attached here, oldest first. */
  readonly attached?: readonly AttachedPlan[]
  readonly savedAt: Instant
  /** Whose draft it was taken over from, and when; absent when it is all their own. */
  readonly begunBy?: { readonly person: PersonNamed; readonly at: Instant }
  /** When and where each answer was typed that the person typed themselves. */
  readonly typedOn: Readonly<Record<string, Typing>>
  /** What was replaced or taken out, oldest first. */
  readonly earlier: readonly EarlierText[]
}

export interface Typing {
  readonly at: Instant
  /** Tells one person's devices apart, and nothing else; absent in chat. */
  readonly device?: string
}

/** A text that stood in a draft until it was written over, taken out or given up. */
export interface EarlierText {
  readonly question: string
  readonly answer: AnswerValue
  /** When and where it was typed. */
  readonly typed: Typing
  readonly replacedAt: Instant
}

/** A draft into which nobody has typed yet. */
export function untouchedDraft(draft: Omit<Draft, 'typedOn' | 'earlier'>): Draft {
  return { ...draft, typedOn: {}, earlier: [] }
}

/** One answer as it was when the person began to change it, and as it is now; `null` is no answer. */
export interface AnswerChange {
  readonly question: string
  readonly was: AnswerValue | null
  readonly now: AnswerValue | null
}

/** Of two texts in dispute, the one that the person did not choose. */
export interface GivenUpText {
  readonly question: string
  readonly answer: AnswerValue
}

/** What comes from a device at once. */
export interface Typed {
  readonly changes: readonly AnswerChange[]
  readonly givenUp: readonly GivenUpText[]
}

/** An answer that was also changed elsewhere, in another way. Both texts are kept. */
export interface AnswerConflict {
  readonly question: string
  readonly theirs: AnswerValue | null
  readonly yours: AnswerValue | null
}

/** The changes that cannot be made without losing what was typed elsewhere in the meantime. */
export function conflicts(
  answers: Answers,
  changes: readonly AnswerChange[],
): readonly AnswerConflict[] {
  return changes.flatMap(({ question, was, now }) => {
    const theirs = answers[question] ?? null
    const isFree = sameAnswer(theirs, was) || sameAnswer(theirs, now)
    return isFree ? [] : [{ question, theirs, yours: now }]
  })
}

/** The answers with these changes made; what was emptied is not answered any more. */
export function withChanges(answers: Answers, changes: readonly AnswerChange[]): Answers {
  const merged = new Map(Object.entries(answers))
  for (const { question, now } of changes) {
    if (now === null) merged.delete(question)
    else merged.set(question, now)
  }
  return Object.fromEntries(merged)
}

/** The draft with a support plan that has come as a whole. The same again is no other version. */
export function withPlan(draft: Draft, plan: AttachedPlan): Draft {
  const { upload: _, ...rest } = draft
  const attached = rest.attached ?? []
  const isAgain = attached.at(-1)?.file.sha256 === plan.file.sha256
  return {
    ...rest,
    answers: { ...rest.answers, supportPlan: plan.file },
    attached: isAgain ? attached : [...attached, plan],
  }
}

/** Answers are plain JSON, so equal text is an equal answer. */
export function sameAnswer(a: AnswerValue | null, b: AnswerValue | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
