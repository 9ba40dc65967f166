import type { Question, TargetsQuestion, TextQuestion } from '../question.ts'
import type { FormFault } from './formFault.ts'

const WORDING_AT_MOST = 500
const HINT_AT_MOST = 1000
const CHOICES = { least: 2, most: 12 }
const CHOICE_AT_MOST = 300
const TEXT = { least: 20, most: 20_000 }
const ROWS = { least: 1, most: 20 }
const TARGETS = { least: 1, most: 10 }
const STANDARDS = { least: 0, most: 9 }

/** What is wrong with the words and limits of one question. */
export function questionFaults(question: Question): readonly FormFault[] {
  return [...wordFaults(question), ...kindFaults(question)].map((message) => ({
    at: question.id,
    message,
  }))
}

function wordFaults({ kind, wording, hint = '' }: Question): readonly string[] {
  const faults: string[] = []
  if (wording.trim() === '') faults.push(`Write what this ${nameOf(kind)} says.`)
  if (wording.length > WORDING_AT_MOST) {
    faults.push(`Write ${WORDING_AT_MOST} characters at most for “${shortened(wording)}”.`)
  }
  if (hint.length > HINT_AT_MOST) {
    faults.push(`Write ${HINT_AT_MOST} characters at most as the hint of “${shortened(wording)}”.`)
  }
  return faults
}

function kindFaults(question: Question): readonly string[] {
  const name = `“${shortened(question.wording)}”`
  if ('choices' in question) return choiceFaults(question, name)
  if (question.kind === 'text') return textFaults(question, name)
  if (question.kind === 'targets') return targetFaults(question, name)
  if (question.kind !== 'standards' || isWithin(question.atLeast, STANDARDS)) return []
  return [`Ask for ${STANDARDS.most} standards at most in ${name}.`]
}

function textFaults({ maxLength, rows }: TextQuestion, name: string): readonly string[] {
  if (isWithin(maxLength, TEXT) && isWithin(rows, ROWS)) return []
  return [`Allow from ${TEXT.least} to ${TEXT.most} characters for ${name}.`]
}

function targetFaults(
  { atLeast, atMost, maxLength }: TargetsQuestion,
  name: string,
): readonly string[] {
  const areCounts = isWithin(atLeast, TARGETS) && isWithin(atMost, TARGETS)
  if (areCounts && atLeast <= atMost && isWithin(maxLength, TEXT)) return []
  return [`Ask for ${TARGETS.least} to ${TARGETS.most} targets in ${name}, the fewest first.`]
}

function choiceFaults(
  { choices }: Extract<Question, { kind: 'choice' | 'rating' }>,
  name: string,
): readonly string[] {
  const labels = choices.map(({ label }) => label.trim())
  const faults: string[] = []
  if (!isWithin(choices.length, CHOICES)) {
    faults.push(`Offer from ${CHOICES.least} to ${CHOICES.most} answers to ${name}.`)
  }
  if (labels.some((label) => label === '' || label.length > CHOICE_AT_MOST)) {
    faults.push(`Write each answer to ${name}, in ${CHOICE_AT_MOST} characters at most.`)
  }
  if (new Set(labels).size !== labels.length || areShared(choices)) {
    faults.push(`Make the answers to ${name} differ from each other.`)
  }
  return faults
}

function areShared(choices: readonly { readonly value: string }[]): boolean {
  return new Set(choices.map(({ value }) => value)).size !== choices.length
}

function isWithin(value: number, { least, most }: { least: number; most: number }): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function nameOf(kind: Question['kind']): string {
  return kind === 'statement' ? 'statement' : 'question'
}

function shortened(wording: string): string {
  return wording.length > 60 ? `${wording.slice(0, 60)}…` : wording
}
