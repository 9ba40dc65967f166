import { mergeClasses } from '@fluentui/react-components'
import type { AnswerValue, Answers, Question, RatingQuestion } from '@ect/domain/forms/question.ts'

import { Unfold } from '../../ui/Unfold.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import type { FieldProps } from './fieldProps.ts'
import { RatingRow } from './RatingRow.tsx'
import { SetAllRatings } from './SetAllRatings.tsx'
import { TextField } from './TextField.tsx'
import { useRatingStyles } from './useRatingStyles.ts'

interface Props {
  /** As shown now: a rating, followed by its comment where one is asked for. */
  readonly questions: readonly Question[]
  readonly answers: Answers
  readonly errors: Readonly<Record<string, string | undefined>>
  readonly onAnswer: FieldProps<'rating'>['onAnswer']
}

/** Every standard on one scale: a table on a desk, one below the other on a phone. */
export function RatingsGrid({ questions, answers, errors, onAnswer }: Props) {
  const styles = useStyles()
  const shapes = useRatingStyles()
  const ratings = questions.filter(isRating)
  const [first] = ratings
  if (!first) return undefined
  const setAll = (rating: AnswerValue) => {
    for (const { id } of ratings) onAnswer(id, rating)
  }
  return (
    <div className={styles.stack}>
      <SetAllRatings choices={first.choices} onSetAll={setAll} />
      <Unfold title="What the ratings mean">
        <dl className={shapes.meanings}>
          {first.choices.map(({ value, label, meaning }) => (
            <div key={value}>
              <dt className={shapes.meaningName}>{label}</dt>
              <dd className={shapes.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Unfold>
      <div className={shapes.place}>
        <div aria-hidden className={mergeClasses(shapes.columns, shapes.head)}>
          <span />
          {first.choices.map(({ value, label }) => (
            <span key={value}>{label}</span>
          ))}
        </div>
        {questions.map((question) => {
          const field = { value: answers[question.id], error: errors[question.id], onAnswer }
          if (question.kind === 'rating') {
            return <RatingRow key={question.id} question={question} {...field} />
          }
          return (
            question.kind === 'text' && (
              <div key={question.id} className={shapes.comment}>
                <TextField question={question} {...field} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

function isRating(question: Question): question is RatingQuestion {
  return question.kind === 'rating'
}
