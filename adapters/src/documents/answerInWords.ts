import { daysInWords } from '@ect/domain/daysInWords.ts'
import { inWords, isoDate, knownDate } from '@ect/domain/calendar.ts'
import { isEvidenceFile, isStandards, isTargets } from '@ect/domain/forms/answerFaults.ts'
import type { AnswerValue, EvidenceFile, Question, Target } from '@ect/domain/forms/question.ts'
import {
  isStandardId,
  type StandardId,
  standardInWords,
} from '@ect/domain/forms/teachersStandards.ts'

const NOT_ANSWERED = 'Not answered'

/** One answer as a person reads it. */
export function answerInWords(question: Question, value: AnswerValue | undefined): string {
  if (value === undefined || value === '') return NOT_ANSWERED
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return daysInWords(value)
  if (typeof value === 'string') return textInWords(question, value)
  return isEvidenceFile(value) ? fileInWords(value) : listInWords(value)
}

function listInWords(list: readonly StandardId[] | readonly Target[]): string {
  if (list.length === 0) return NOT_ANSWERED
  if (isStandards(list)) return list.map(standardInWords).join('\n')
  return isTargets(list) ? list.map(targetInWords).join('\n\n') : NOT_ANSWERED
}

function textInWords(question: Question, text: string): string {
  if (question.kind === 'date') return inWords(knownDate(text))
  if (question.kind !== 'choice' && question.kind !== 'rating') return text
  return question.choices.find(({ value }) => value === text)?.label ?? text
}

function targetInWords({ what, standard, measure = '', byWhen = '' }: Target, index: number) {
  const serves = isStandardId(standard) ? `: ${standardInWords(standard)}` : ''
  const date = isoDate(byWhen)
  return [
    `Target ${index + 1}${serves}`,
    what,
    ...(measure === '' ? [] : [`How it is seen: ${measure}`]),
    ...(date === undefined ? [] : [`By ${inWords(date)}`]),
  ].join('\n')
}

function fileInWords({ name, contentType, size, sha256 }: EvidenceFile): string {
  return `${name}\n${contentType}, ${size} bytes, SHA-256 ${sha256}`
}
