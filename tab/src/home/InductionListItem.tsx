import type { InductionItem } from '@ect/contract/inductionItem.ts'

import { InductionStatusBadge } from '../induction/InductionStatusBadge.tsx'
import { inductionPath } from '../induction/inductionPath.ts'
import { LinkRow } from '../ui/LinkRow.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { itemInWords } from './itemInWords.ts'

/** One induction as one link: whose it is, where, and when it ends if nothing changes. */
export function InductionListItem({ induction }: { induction: InductionItem }) {
  const styles = useStyles()
  const { key, ectName, schoolName, tutorName, status, tutorIsMentor } = induction
  return (
    <LinkRow
      to={inductionPath(key)}
      what={ectName}
      badge={<InductionStatusBadge status={status} />}
    >
      <span>
        {schoolName}. Induction tutor: {tutorName}
        {tutorIsMentor && ', also mentor'}
      </span>
      <span className={styles.quiet}>{itemInWords(induction)}</span>
    </LinkRow>
  )
}
