import { mergeClasses } from '@fluentui/react-components'
import { inWords, isoDate } from '@ect/domain/calendar.ts'
import { isStandards, isTargets } from '@ect/domain/forms/answerFaults.ts'
import type { AnswerValue, Question, Target } from '@ect/domain/forms/question.ts'
import { standardInWords } from '@ect/domain/forms/teachersStandards.ts'
import { writtenTargets } from '@ect/domain/forms/writtenTargets.ts'

import { useStyles } from '../../ui/useStyles.ts'
import { answerText } from './answerText.ts'

interface Props {
  readonly question: Question
  readonly answer: AnswerValue | undefined
}

/** An answer as it is read, whatever its kind. */
export function AnswerInWords({ question, answer }: Props) {
  const styles = useStyles()
  if (isStandards(answer) && answer.length > 0) {
    return (
      <ul className={styles.text}>
        {answer.map((standard) => (
          <li key={standard}>{standardInWords(standard)}</li>
        ))}
      </ul>
    )
  }
  if (!isTargets(answer)) {
    return <p className={mergeClasses(styles.text, styles.words)}>{answerText(question, answer)}</p>
  }
  return (
    <ol className={styles.text}>
      {writtenTargets(answer).map((target) => (
        <TargetInWords key={`${target.standard} ${target.what}`} {...target} />
      ))}
    </ol>
  )
}

function TargetInWords({ what, standard, measure = '', byWhen = '' }: Target) {
  const styles = useStyles()
  const date = isoDate(byWhen)
  return (
    <li className={styles.words}>
      <bdi>{what}</bdi>
      {standard !== '' && <span className={styles.quiet}> ({standardInWords(standard)})</span>}
      {measure !== '' && <div className={styles.quiet}>How it is seen: {measure}</div>}
      {date !== undefined && <div className={styles.quiet}>By {inWords(date)}</div>}
    </li>
  )
}
