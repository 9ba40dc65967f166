import type { InductionView } from '@ect/contract/inductionView.ts'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { counted } from '../../ui/momentInWords.ts'
import { daysInWords } from '../daysInWords.ts'

/** What was served under other appropriate bodies, and came with the ECT. */
export function TransfersPanel({ served }: { served: InductionView['servedElsewhere'] }) {
  const styles = useStyles()
  if (served.length === 0) return undefined
  return (
    <Panel title="Served elsewhere">
      <ul className={styles.list}>
        {served.map(({ appropriateBody, termsServed, daysAbsent }) => (
          <li key={appropriateBody} className={styles.text}>
            <strong>{counted(termsServed, 'term')}</strong> under {appropriateBody}
            {daysAbsent > 0 && `, with ${daysInWords(daysAbsent)} absent in the year that goes on`}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
