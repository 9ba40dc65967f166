import { Badge, type BadgeProps, makeStyles } from '@fluentui/react-components'
import {
  CONCERN_STANDING_WORDS,
  type ConcernStanding,
} from '@ect/domain/concern/concernStanding.ts'

const COLORS: Record<ConcernStanding, NonNullable<BadgeProps['color']>> = {
  arrived: 'warning',
  read: 'informative',
  answered: 'brand',
  closed: 'subtle',
}

const useBadgeStyles = makeStyles({ badge: { whiteSpace: 'nowrap', flexShrink: 0 } })

export function ConcernBadge({ standing }: { standing: ConcernStanding }) {
  const styles = useBadgeStyles()
  return (
    <Badge className={styles.badge} appearance="tint" size="large" color={COLORS[standing]}>
      {CONCERN_STANDING_WORDS[standing]}
    </Badge>
  )
}
