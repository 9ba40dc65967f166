import type { InductionView } from '@ect/contract/inductionView.ts'

import { Notice } from '../../ui/Notice.tsx'
import { useStyles } from '../../ui/useStyles.ts'

/** That one person both supports and assesses the ECT: why, and what guards the ECT then. */
export function TutorIsMentor({ reason, safeguards }: NonNullable<InductionView['tutorIsMentor']>) {
  const styles = useStyles()
  return (
    <Notice intent="warning">
      <strong>Tutor is also mentor (para 2.45).</strong>
      <span className={styles.words}>
        {' '}
        Reason: {reason} Safeguards: {safeguards}
      </span>
    </Notice>
  )
}
