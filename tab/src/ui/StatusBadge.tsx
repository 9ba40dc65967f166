import { Badge, type BadgeProps, makeStyles } from '@fluentui/react-components'
import { type ReportStatus, STATUS_WORDS } from '@ect/domain/report/reportStatus.ts'

const COLORS: Record<ReportStatus, NonNullable<BadgeProps['color']>> = {
  scheduled: 'subtle',
  available: 'informative',
  due: 'warning',
  overdue: 'danger',
  'with-ect': 'brand',
  'with-ect-to-comment': 'brand',
  queried: 'warning',
  'needs-signatures': 'brand',
  'with-ect-to-sign': 'brand',
  'with-headteacher': 'brand',
  'not-signed': 'warning',
  submitted: 'brand',
  returned: 'warning',
  reopened: 'warning',
  reviewed: 'success',
  decided: 'success',
  void: 'subtle',
}

const useBadgeStyles = makeStyles({ badge: { whiteSpace: 'nowrap', flexShrink: 0 } })

export function StatusBadge({ status }: { status: ReportStatus }) {
  const styles = useBadgeStyles()
  return (
    <Badge className={styles.badge} appearance="tint" size="large" color={COLORS[status]}>
      {STATUS_WORDS[status]}
    </Badge>
  )
}
