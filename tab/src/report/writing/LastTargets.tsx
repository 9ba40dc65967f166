import { makeStyles, shorthands, tokens } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import type { TargetsQuestion } from '@ect/domain/forms/question.ts'

import { useStyles } from '../../ui/useStyles.ts'
import { AnswerInWords } from '../reading/AnswerInWords.tsx'

interface Props {
  readonly last: NonNullable<ReportView['last']>
  readonly question: TargetsQuestion
}

const useLastStyles = makeStyles({
  last: {
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderLeft('3px', 'solid', tokens.colorBrandStroke1),
  },
})

/** What was agreed last time, beside what is agreed now. */
export function LastTargets({ last, question }: Props) {
  const styles = useStyles()
  const shapes = useLastStyles()
  return (
    <div className={shapes.last}>
      <p className={styles.text}>
        <strong>Agreed in the {last.title}:</strong> which are met, and which go on?
      </p>
      <AnswerInWords question={question} answer={last.targets} />
    </div>
  )
}
