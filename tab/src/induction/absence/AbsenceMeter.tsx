import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { IsoDate } from '@ect/domain/calendar.ts'

import { useStyles } from '../../ui/useStyles.ts'
import type { Year } from '../inductionParts.ts'
import { meterInWords } from './meterInWords.ts'

const useMeterStyles = makeStyles({
  meter: { position: 'relative', paddingBottom: '24px', marginInline: '2px' },
  way: {
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  gone: { display: 'block', height: '100%', backgroundColor: tokens.colorCompoundBrandStroke },
  warned: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  reached: { backgroundColor: tokens.colorStatusDangerBackground3 },
  mark: {
    ...typographyStyles.caption1,
    position: 'absolute',
    top: 0,
    transform: 'translateX(-50%)',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    '::before': {
      content: '""',
      width: '2px',
      height: '20px',
      backgroundColor: tokens.colorNeutralForeground1,
    },
  },
})

interface Props {
  readonly year: Year
  readonly threshold: number
  readonly warnAt: readonly number[]
  readonly today: IsoDate
}

/** Days absent in one year, with the marks that warn and the threshold; the sentence says the same. */
export function AbsenceMeter({ year, threshold, warnAt, today }: Props) {
  const styles = useStyles()
  const shapes = useMeterStyles()
  const warnings = warnAt.filter((days) => days < threshold)
  const [firstWarning = threshold] = warnings
  const { daysAbsent } = year
  const most = Math.max(threshold * 1.1, daysAbsent)
  const place = (days: number) => `${(100 * days) / most}%`
  return (
    <div className={styles.question}>
      <p className={styles.text}>{meterInWords(year, threshold, today)}</p>
      <div aria-hidden className={shapes.meter}>
        <div className={shapes.way}>
          <span
            className={mergeClasses(
              shapes.gone,
              daysAbsent >= firstWarning && shapes.warned,
              daysAbsent >= threshold && shapes.reached,
            )}
            style={{ width: place(daysAbsent) }}
          />
        </div>
        {[...warnings, threshold].map((days) => (
          <span key={days} className={shapes.mark} style={{ left: place(days) }}>
            {days}
          </span>
        ))}
      </div>
    </div>
  )
}
