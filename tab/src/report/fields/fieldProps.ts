import type { AnswerValue, Question, QuestionKind } from '@ect/domain/forms/question.ts'
import type { ReactNode } from 'react'

/** Every field is controlled and stateless: the page owns the draft, its saving and focus. */
export interface FieldProps<Kind extends QuestionKind> {
  readonly question: Extract<Question, { kind: Kind }>
  readonly value: AnswerValue | undefined
  readonly error: string | undefined
  readonly onAnswer: (question: string, answer: AnswerValue | null) => void
  /** What the product knows about this question, beside its hint. */
  readonly explanation?: ReactNode
}

export function fieldId(question: string): string {
  return `answer-${question}`
}

/** Moves focus to where a question is answered, if it is on the page. */
export function focusQuestion(question: string): void {
  const field = document.getElementById(fieldId(question))
  const control = field?.matches('input, textarea, select, button')
    ? field
    : field?.querySelector<HTMLElement>('input:checked, input, textarea, select, button')
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}

/** How Fluent's `Field` is told of an error. */
export function shownError(error: string | undefined) {
  return error === undefined
    ? {}
    : ({ validationState: 'error', validationMessage: error } as const)
}

/** How Fluent's `Field` names a question and helps with it. */
export function labelled(question: Question) {
  const { hint } = question
  return { label: labelOf(question), ...(hint !== undefined && { hint }) }
}

/** The wording; a question that may stay open says so. */
export function labelOf({ wording, required }: Pick<Question, 'wording' | 'required'>): string {
  return required ? wording : `${wording} (optional)`
}
