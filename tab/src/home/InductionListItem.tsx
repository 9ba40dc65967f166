import type { InductionItem } from '@ect/contract/inductionItem.ts'

import { InductionStatusBadge } from '../induction/InductionStatusBadge.tsx'
import { inductionPath } from '../induction/inductionPath.ts'
import { LinkRow } from '../ui/LinkRow.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { hoursAndEnd, placeInWords } from './itemInWords.ts'

/** One induction as one link: whose it is, where, and when it ends if nothing changes. */
export function InductionListItem({ induction }: { induction: InductionItem }) {
  const styles = useStyles()
  return (
    <LinkRow
      to={inductionPath(induction.key)}
      what={induction.ectName}
      badge={<InductionStatusBadge status={induction.status} />}
    >
      <span>{placeInWords(induction)}</span>
      <span className={styles.quiet}>{hoursAndEnd(induction)}</span>
    </LinkRow>
  )
}
