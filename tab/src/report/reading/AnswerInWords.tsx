import { isEvidenceFile, isTargets } from '@ect/domain/forms/answerFaults.ts'
import { isoDate, inWords } from '@ect/domain/calendar.ts'
import type { AnswerValue, Question } from '@ect/domain/forms/question.ts'
import { standardInWords } from '@ect/domain/forms/teachersStandards.ts'

import { counted } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'

interface Props {
  readonly question: Question
  readonly answer: AnswerValue | undefined
}

/** An answer as it is read, whatever its kind. */
export function AnswerInWords({ question, answer }: Props) {
  const styles = useStyles()
  if (!isTargets(answer)) {
    return <p className={`${styles.text} ${styles.words}`}>{answerText(question, answer)}</p>
  }
  return (
    <ol className={styles.text}>
      {answer
        .filter(({ what, standard }) => what !== '' || standard !== '')
        .map(({ what, standard }) => (
          <li key={`${standard} ${what}`} className={styles.words}>
            {what}
            {standard !== '' && (
              <span className={styles.quiet}> ({standardInWords(standard)})</span>
            )}
          </li>
        ))}
    </ol>
  )
}

/** The same as plain text, for a cell or a card. */
export function answerText(question: Question, answer: AnswerValue | undefined): string {
  if (answer === undefined || answer === '') return 'Not answered'
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No'
  if (typeof answer === 'number') return counted(answer, 'day')
  if (isEvidenceFile(answer)) return answer.name
  if (typeof answer !== 'string') return counted(answer.length, 'target')
  if (question.kind === 'date') return dateText(answer)
  if (!('choices' in question)) return answer
  return question.choices.find(({ value }) => value === answer)?.label ?? answer
}

function dateText(answer: string): string {
  const date = isoDate(answer)
  return date ? inWords(date) : answer
}
