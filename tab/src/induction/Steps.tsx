import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { ClockView } from '@ect/contract/clockView.ts'
import { inWords } from '@ect/domain/calendar.ts'

import { useStyles } from '../ui/useStyles.ts'
import { sourceInWords } from './sourceInWords.ts'

const useStepStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0 },
})

/** How a date came about: what was looked at, the day it gave, and the paragraph behind it. */
export function Steps({ steps }: { steps: ClockView['steps'] }) {
  const styles = useStyles()
  const shapes = useStepStyles()
  return (
    <ol className={mergeClasses(styles.list, shapes.steps)}>
      {steps.map(({ says, on, source }) => (
        <li key={`${on} ${says}`}>
          <p className={styles.text}>{says}</p>
          <p className={styles.quiet}>
            {inWords(on)}, {sourceInWords(source)}
          </p>
        </li>
      ))}
    </ol>
  )
}
