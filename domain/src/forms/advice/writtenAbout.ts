import type { TextTopic } from '../question.ts'
import type { AdvisedQuestion } from './advice.ts'
import { isText } from './isText.ts'

/** Letters from which an account is looked at: nobody is advised on a sentence half begun. */
const LONG_ENOUGH = 40

/** What someone wrote on a topic, or `undefined` when the question is no such one or barely begun. */
export function writtenAbout(
  topic: TextTopic,
  { question, advised }: AdvisedQuestion,
): string | undefined {
  if (question.kind !== 'text' || question.about !== topic) return undefined
  const text = advised.answers[question.id]
  return isText(text) && text.trim().length >= LONG_ENOUGH ? text : undefined
}

export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+|\n+/u).filter((sentence) => sentence.trim() !== '')
}
