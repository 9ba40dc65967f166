import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type IsoDate, inWords } from '@ect/domain/calendar.ts'
import { Fragment, useId } from 'react'

import { useIsPhone } from '../../ui/useIsPhone.ts'
import { useStyles } from '../../ui/useStyles.ts'
import type { Period, Year } from '../inductionParts.ts'
import { PeriodCell } from './PeriodCell.tsx'
import { PeriodDates } from './PeriodDates.tsx'

interface Props {
  readonly year: 1 | 2
  readonly periods: readonly Period[]
  readonly range: Year | undefined
  readonly today: IsoDate
  readonly now: number | undefined
  readonly unfolded: number | undefined
  readonly onUnfold: (number: number) => void
}

const GAP = 12
const NARROWEST_CELL = 136

const useYearStyles = makeStyles({
  year: {
    minWidth: 0,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: '12px 14px 14px',
    boxSizing: 'border-box',
    '@media (max-width: 640px)': { flexBasis: '100%', padding: '12px' },
  },
  periods: {
    display: 'grid',
    gridAutoFlow: 'row dense',
    columnGap: `${GAP}px`,
    rowGap: '16px',
    marginTop: '12px',
    '@media (max-width: 640px)': { rowGap: 0 },
  },
  unfolded: { gridColumn: '1 / -1', '@media (max-width: 640px)': { marginBlock: '4px 16px' } },
})

/** One year of induction as a band of its periods. What is unfolded stands under their row. */
export function TrackYear({ year, periods, range, today, now, unfolded, onUnfold }: Props) {
  const styles = useStyles()
  const shapes = useYearStyles()
  const isPhone = useIsPhone()
  const id = useId()
  const count = periods.length
  return (
    <section
      aria-labelledby={id}
      className={shapes.year}
      style={isPhone ? {} : { flex: `${count} 1 ${count * (NARROWEST_CELL + GAP)}px` }}
    >
      <h3 id={id} className={styles.subheading}>
        Year {year}
      </h3>
      <p className={styles.quiet}>{range && rangeInWords(range)}</p>
      <ol
        className={mergeClasses(styles.list, shapes.periods)}
        style={{ gridTemplateColumns: isPhone ? 'minmax(0, 1fr)' : columnsFor(count) }}
      >
        {periods.map((period) => (
          <Fragment key={period.number}>
            <PeriodCell
              period={period}
              today={today}
              isNow={period.number === now}
              isUnfolded={period.number === unfolded}
              datesId={`${id}-${period.number}`}
              onUnfold={() => onUnfold(period.number)}
            />
            {period.number === unfolded && (
              <li id={`${id}-${period.number}`} className={shapes.unfolded}>
                <PeriodDates period={period} />
              </li>
            )}
          </Fragment>
        ))}
      </ol>
    </section>
  )
}

/** As many equal columns as there are periods, or as many as fit. */
function columnsFor(count: number): string {
  const share = `(100% - ${(count - 1) * GAP}px) / ${count}`
  return `repeat(auto-fill, minmax(max(${NARROWEST_CELL}px, ${share}), 1fr))`
}

function rangeInWords({ startsOn, endsOn, isEstimate }: Year): string {
  const from = inWords(startsOn)
  if (endsOn === undefined) return `From ${from}`
  return `${from} to ${inWords(endsOn)}${isEstimate ? ' (estimate)' : ''}`
}
