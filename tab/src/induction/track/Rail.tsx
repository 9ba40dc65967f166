import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { type IsoDate, inWords } from '@ect/domain/calendar.ts'

import { useIsPhone } from '../../ui/useIsPhone.ts'
import { useStyles } from '../../ui/useStyles.ts'
import type { Period } from '../inductionParts.ts'
import { alongPeriod } from './alongPeriod.ts'
import { KindMark } from './KindMark.tsx'

const PHONE = '@media (max-width: 640px)'

const useRailStyles = makeStyles({
  rail: {
    position: 'relative',
    height: '36px',
    marginInline: '-8px',
    [PHONE]: {
      position: 'absolute',
      inset: '0 auto 0 0',
      width: '36px',
      height: 'auto',
      margin: 0,
    },
  },
  line: {
    position: 'absolute',
    top: '16px',
    left: '-1px',
    right: '-13px',
    height: '4px',
    backgroundColor: tokens.colorNeutralStroke1,
    [PHONE]: { inset: '-1px auto -1px 16px', width: '4px', height: 'auto' },
  },
  estimate: {
    backgroundColor: 'transparent',
    backgroundImage: `repeating-linear-gradient(90deg, ${tokens.colorNeutralStroke1} 0 6px, transparent 6px 10px)`,
    [PHONE]: {
      backgroundImage: `repeating-linear-gradient(180deg, ${tokens.colorNeutralStroke1} 0 6px, transparent 6px 10px)`,
    },
  },
  gone: {
    position: 'absolute',
    inset: 0,
    backgroundColor: tokens.colorCompoundBrandStroke,
    [PHONE]: { bottom: 'auto' },
  },
  mark: { position: 'absolute', left: '8px', top: '8px', [PHONE]: { top: '6px' } },
  today: {
    ...typographyStyles.caption1Strong,
    position: 'absolute',
    top: '-4px',
    transform: 'translateX(-50%)',
    padding: '0 6px',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusMedium,
    [PHONE]: { left: '40px', top: '-11px', transform: 'none' },
  },
})

interface Props {
  readonly period: Period
  readonly today: IsoDate
  readonly isNow: boolean
}

/** The way through a period, filled as far as it has gone by, with the mark of its report on it. */
export function Rail({ period, today, isNow }: Props) {
  const styles = useStyles()
  const shapes = useRailStyles()
  const isPhone = useIsPhone()
  const gone = `${Math.round(alongPeriod(period, today) * 100)}%`
  return (
    <div className={shapes.rail}>
      <span className={mergeClasses(shapes.line, period.isEstimate && shapes.estimate)}>
        <span className={shapes.gone} style={isPhone ? { height: gone } : { width: gone }} />
      </span>
      <KindMark className={shapes.mark} period={period} />
      {isNow && (
        <span
          className={shapes.today}
          style={isPhone ? {} : { left: `clamp(28px, ${gone}, 100% - 28px)` }}
        >
          Today<span className={styles.unseen}>, {inWords(today)}</span>
        </span>
      )}
    </div>
  )
}
