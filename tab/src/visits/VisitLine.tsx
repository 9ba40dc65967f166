import type { VisitView } from '@ect/contract/reportView.ts'

import { useStyles } from '../ui/useStyles.ts'
import { doneInWords, visitInWords } from './visitInWords.ts'

/** One visit or call: when, why, and what came of it. */
export function VisitLine({ visit }: { visit: VisitView }) {
  const styles = useStyles()
  const { done } = visit
  return (
    <>
      <p className={styles.text}>{visitInWords(visit)}</p>
      {done && (
        <p className={styles.text}>
          {doneInWords(done)} <span className={styles.words}>{done.note}</span>
        </p>
      )}
    </>
  )
}
