import { mergeClasses } from '@fluentui/react-components'
import type { InductionView } from '@ect/contract/inductionView.ts'

import { momentInWords } from '../../ui/momentInWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'

/** What happened to the record and why, newest first. */
export function HistoryPanel({ history }: { history: InductionView['history'] }) {
  const styles = useStyles()
  if (history.length === 0) return undefined
  return (
    <Panel title="History of the record">
      <ol className={mergeClasses(styles.list, styles.stack)}>
        {history.toReversed().map(({ event, at, by, sentence }) => (
          <li key={`${at} ${event}`}>
            <p className={styles.text}>{sentence}</p>
            <p className={styles.quiet}>
              {momentInWords(at)}
              {by !== undefined && `, ${by}`}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
