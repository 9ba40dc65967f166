import { gaps } from '@ect/domain/forms/completeness.ts'
import type { AnswerValue } from '@ect/domain/forms/question.ts'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { useCallback, useState } from 'react'

import { afterPress } from '../../ui/afterPress.ts'
import type { useDraftOnPage } from '../saving/useDraft.ts'

/** One press answers these, so what is wrong with the answer can be said at once. */
const ANSWERED_AT_ONCE = ['yes-no', 'confirm', 'choice', 'rating']

/** Answers as they are typed, and what is wrong with those that the person has left. */
export function useFormFields({ saver, answers, page }: ReturnType<typeof useDraftOnPage>) {
  const { form, author, limits } = page
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [attempt, setAttempt] = useState(0)

  const onAnswer = useCallback(
    (question: string, answer: AnswerValue | null) => saver.type(question, answer),
    [saver],
  )
  const onLeave = useCallback(
    (question: string) => {
      afterPress(() =>
        setLeft((before) => (before.has(question) ? before : new Set([...before, question]))),
      )
      void saver.flush()
    },
    [saver],
  )

  const atOnce = questionsOf(form, author).filter(({ kind }) => ANSWERED_AT_ONCE.includes(kind))
  const isDue = (question: string) =>
    attempt > 0 ||
    (answers[question] !== undefined &&
      (left.has(question) || atOnce.some(({ id }) => id === question)))
  const errors = Object.fromEntries(
    gaps(form, author, answers, limits)
      .filter(({ question }) => isDue(question))
      .map(({ question, message }) => [question, message]),
  )
  const onAttempt = () => setAttempt(attempt + 1)
  return { answers, errors, left, onAnswer, onLeave, attempt, onAttempt }
}
