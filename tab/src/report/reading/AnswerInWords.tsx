import { mergeClasses } from '@fluentui/react-components'
import { isTargets } from '@ect/domain/forms/answerFaults.ts'
import type { AnswerValue, Question } from '@ect/domain/forms/question.ts'
import { standardInWords } from '@ect/domain/forms/teachersStandards.ts'

import { useStyles } from '../../ui/useStyles.ts'
import { answerText } from './answerText.ts'

interface Props {
  readonly question: Question
  readonly answer: AnswerValue | undefined
}

/** An answer as it is read, whatever its kind. */
export function AnswerInWords({ question, answer }: Props) {
  const styles = useStyles()
  if (!isTargets(answer)) {
    return <p className={mergeClasses(styles.text, styles.words)}>{answerText(question, answer)}</p>
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
