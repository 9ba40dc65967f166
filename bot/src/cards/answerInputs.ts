import {
  type Answers,
  type Author,
  type Choice,
  type FormDefinition,
  isChosen,
  type Question,
} from '@ect/domain/forms/question.ts'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'

import type { ChoiceInput, Element, TextInput } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { quiet } from './elements.ts'

const YES_OR_NO = [
  { title: 'Yes', value: 'true' },
  { title: 'No', value: 'false' },
]

/**
 * An input for each question of one author, filled with what they typed before; `undefined` when a
 * card cannot ask all of them.
 *
 * None is marked as required: asking about the days sends them too, to be kept, and Teams would hold
 * that back until all are answered. Signing without one is answered with the sentence that is missing.
 */
export function answerInputs(
  form: FormDefinition,
  author: Author,
  typed: Answers,
): readonly Element[] | undefined {
  const inputs = questionsOf(form, author).map((question) => inputFor(question, typed[question.id]))
  return inputs.every((input) => input !== undefined) ? inputs : undefined
}

function inputFor(question: Question, typed: unknown): Element | undefined {
  if (question.kind === 'text') return textInput(question, typed)
  if (question.kind === 'statement') return quiet(asPlainText(question.wording))
  if (!isChosen(question) || question.kind === 'standards') return undefined
  const choices = 'choices' in question ? question.choices.map(asOffered) : YES_OR_NO
  return choiceInput(question, choices, typed)
}

function asOffered({ label, value }: Choice): ChoiceInput['choices'][number] {
  return { title: label, value }
}

function textInput(
  { id, wording, maxLength, whenMissing }: Extract<Question, { kind: 'text' }>,
  typed: unknown,
): TextInput {
  return {
    type: 'Input.Text',
    id,
    label: wording,
    isMultiline: true,
    maxLength,
    errorMessage: whenMissing,
    ...(typeof typed === 'string' && { value: typed }),
  }
}

function choiceInput(
  { id, wording, whenMissing }: Question,
  choices: ChoiceInput['choices'],
  typed: unknown,
): ChoiceInput {
  const isTyped = typeof typed === 'string' || typeof typed === 'boolean'
  return {
    type: 'Input.ChoiceSet',
    style: 'expanded',
    id,
    label: wording,
    wrap: true,
    choices,
    errorMessage: whenMissing,
    ...(isTyped && { value: String(typed) }),
  }
}
