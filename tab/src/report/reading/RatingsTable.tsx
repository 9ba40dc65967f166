import type { Answers, Question } from '@ect/domain/forms/question.ts'

import { Table } from '../../ui/Table.tsx'
import { answerText } from './answerText.ts'

interface Props {
  /** A rating, followed by its comment where one was asked for. */
  readonly questions: readonly Question[]
  readonly answers: Answers
}

export function RatingsTable({ questions, answers }: Props) {
  const ratings = questions.filter(({ kind }) => kind === 'rating')
  const commentOn = (rating: Question) => {
    const next = questions[questions.indexOf(rating) + 1]
    return next?.kind === 'text' ? answerText(next, answers[next.id]) : ''
  }
  const isCommented = ratings.some((rating) => commentOn(rating) !== '')
  return (
    <Table
      caption="Ratings"
      columns={['Standard', 'Rating', ...(isCommented ? ['Comment'] : [])]}
      rows={ratings.map((rating) => ({
        id: rating.id,
        cells: [
          rating.wording,
          answerText(rating, answers[rating.id]),
          ...(isCommented ? [commentOn(rating)] : []),
        ],
      }))}
    />
  )
}
