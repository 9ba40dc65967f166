import { Badge, type BadgeProps } from '@fluentui/react-components'
import { type ReportStatus, STATUS_WORDS } from '@ect/domain/report/reportStatus.ts'

const COLORS: Record<ReportStatus, NonNullable<BadgeProps['color']>> = {
  scheduled: 'subtle',
  available: 'informative',
  due: 'warning',
  overdue: 'danger',
  'with-ect': 'brand',
  queried: 'warning',
  'needs-signatures': 'brand',
  submitted: 'brand',
  returned: 'warning',
  reviewed: 'success',
}

export function StatusBadge({ status }: { status: ReportStatus }) {
  return (
    <Badge appearance="tint" size="large" color={COLORS[status]}>
      {STATUS_WORDS[status]}
    </Badge>
  )
}
