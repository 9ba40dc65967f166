import { Badge, type BadgeProps, makeStyles } from '@fluentui/react-components'
import {
  INDUCTION_STATUS_WORDS,
  type InductionStatus,
} from '@ect/domain/induction/inductionStatus.ts'

const COLORS: Record<InductionStatus, NonNullable<BadgeProps['color']>> = {
  'put-forward': 'warning',
  'not-started': 'informative',
  serving: 'brand',
  left: 'informative',
  closed: 'informative',
  'awaiting-decision': 'warning',
  passed: 'success',
  extended: 'warning',
  failed: 'danger',
}

const useBadgeStyles = makeStyles({ badge: { whiteSpace: 'nowrap', flexShrink: 0 } })

export function InductionStatusBadge({ status }: { status: InductionStatus }) {
  const styles = useBadgeStyles()
  return (
    <Badge className={styles.badge} appearance="tint" size="large" color={COLORS[status]}>
      {INDUCTION_STATUS_WORDS[status]}
    </Badge>
  )
}
