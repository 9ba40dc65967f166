import type { InductionView } from '@ect/contract/inductionView.ts'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'

/** Why no dates are shown: each thing in the record that keeps them from being computed. */
export function FaultsPanel({ faults }: { faults: InductionView['faults'] }) {
  const styles = useStyles()
  if (faults.length === 0) return undefined
  return (
    <Panel title="No dates can be shown yet">
      <p className={styles.text}>
        Something in the record does not fit together. A date computed from it would be wrong, so
        none is shown until this is put right:
      </p>
      <ul>
        {faults.map(({ field, sentence }) => (
          <li key={`${field} ${sentence}`} className={styles.text}>
            {sentence}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
