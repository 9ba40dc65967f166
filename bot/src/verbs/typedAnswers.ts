import type {
  Answers,
  AnswerValue,
  Author,
  FormDefinition,
  Question,
} from '@ect/domain/forms/question.ts'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'

/** What one author answered on a card, whatever else the card sent; Teams leaves out what is empty. */
export function typedAnswers(form: FormDefinition, author: Author, claimed: unknown): Answers {
  const sent = new Map<string, unknown>(Object.entries(Object(claimed)))
  return Object.fromEntries(
    questionsOf(form, author).flatMap((question) => {
      const answer = asAnswer(question, sent.get(question.id))
      return answer === undefined ? [] : [[question.id, answer]]
    }),
  )
}

function asAnswer({ kind }: Question, sent: unknown): AnswerValue | undefined {
  if (typeof sent !== 'string' || sent.trim() === '') return undefined
  if (kind !== 'yes-no' && kind !== 'confirm') return sent
  return sent === 'true' ? true : sent === 'false' ? false : sent
}
