import type { AnswerValue } from '../question.ts'

/** Whether anything is written at all. */
export function isText(value: AnswerValue | undefined): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
