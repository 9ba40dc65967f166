import { inWords, isoDate } from '@ect/domain/calendar.ts'
import { isEvidenceFile, isStandards } from '@ect/domain/forms/answerFaults.ts'
import type { AnswerValue, Question } from '@ect/domain/forms/question.ts'

import { counted } from '../../ui/momentInWords.ts'

/** An answer as plain text, for a line, a cell or a card. */
export function answerText(question: Question, answer: AnswerValue | undefined): string {
  if (answer === undefined || answer === '') return 'Not answered'
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No'
  if (typeof answer === 'number') return counted(answer, 'day')
  if (typeof answer === 'string') return wordsText(question, answer)
  if (isStandards(answer) && question.kind === 'standards') return answer.join(', ')
  return isEvidenceFile(answer) ? answer.name : counted(answer.length, 'target')
}

function wordsText(question: Question, answer: string): string {
  if (question.kind === 'date') return dateText(answer)
  if (!('choices' in question)) return answer
  return question.choices.find(({ value }) => value === answer)?.label ?? answer
}

function dateText(answer: string): string {
  const date = isoDate(answer)
  return date ? inWords(date) : answer
}
