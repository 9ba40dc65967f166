import { OWN_KINDS, type OwnKind, ownQuestion } from '@ect/domain/forms/editing/ownQuestion.ts'
import type { KnownFact, Question, Section } from '@ect/domain/forms/question.ts'
import type { StandardId } from '@ect/domain/forms/teachersStandards.ts'

/** A question as it is typed before it is added. */
export interface NewQuestion {
  readonly kind: OwnKind
  readonly wording: string
  readonly hint: string
  readonly required: boolean
  /** Of a choice, one on each line. */
  readonly choices: string
  /** Of a text, in characters. */
  readonly maxLength: number
  readonly standard: StandardId
  readonly fact: KnownFact
}

/** The kinds that have a place in a section: a table of ratings holds nothing else but comments. */
export function kindsFor({ questions }: Section): readonly OwnKind[] {
  const isTable = questions.some(({ kind }) => kind === 'rating')
  return isTable ? ['rating', 'text'] : OWN_KINDS.filter((kind) => kind !== 'rating')
}

export function nothingTyped(section: Section): NewQuestion {
  return {
    kind: kindsFor(section)[0] ?? 'text',
    wording: '',
    hint: '',
    required: true,
    choices: '',
    maxLength: 1500,
    standard: 'TS1',
    fact: 'period',
  }
}

const LINE_AT_MOST = 120

/** The question that was typed. */
export function questionTyped(typed: NewQuestion, id: string): Question {
  const wording = typed.wording.trim()
  const question = withDetails(ownQuestion(typed.kind, id, wording), typed)
  if (question.kind === 'statement') return question
  const hint = typed.hint.trim()
  return { ...question, required: typed.required, ...(hint !== '' && { hint }) }
}

function withDetails(question: Question, typed: NewQuestion): Question {
  if (question.kind === 'choice') return { ...question, choices: choicesIn(typed.choices) }
  if (question.kind === 'rating') return { ...question, standard: typed.standard }
  if (question.kind === 'confirm') return { ...question, fact: typed.fact }
  if (question.kind !== 'text') return question
  const { maxLength } = typed
  return { ...question, maxLength, rows: maxLength <= LINE_AT_MOST ? 1 : 4 }
}

function choicesIn(lines: string) {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((label, n) => ({ value: `answer-${n + 1}`, label }))
}
