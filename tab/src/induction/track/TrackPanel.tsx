import { makeStyles } from '@fluentui/react-components'
import type { IsoDate } from '@ect/domain/calendar.ts'
import { useState } from 'react'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import type { InductionDates, Period } from '../inductionParts.ts'
import { periodOn } from './alongPeriod.ts'
import { endingInWords } from './endingInWords.ts'
import { TrackYear } from './TrackYear.tsx'

interface Props {
  readonly dates: InductionDates
  readonly today: IsoDate
}

const useTrackStyles = makeStyles({
  years: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
})

/** The whole induction to look at: its two years, and in each period the report that closes it. */
export function TrackPanel({ dates: { ledger, track, ending }, today }: Props) {
  const styles = useStyles()
  const shapes = useTrackStyles()
  const [unfolded, setUnfolded] = useState<number>()
  const now = periodOn(track, today)
  const years = ([1, 2] as const)
    .map((year) => ({
      year,
      periods: track.filter(({ yearOfInduction }) => yearOfInduction === year),
      range: ledger.years.find((one) => one.year === year),
    }))
    .filter(({ periods }) => periods.length > 0)
  return (
    <Panel title="Track of terms">
      {track.length === 0 && <p className={styles.text}>No report falls in this induction.</p>}
      {years.length > 0 && (
        <div className={shapes.years}>
          {years.map((one) => (
            <TrackYear
              key={one.year}
              {...one}
              today={today}
              now={now?.number}
              unfolded={unfolded}
              onUnfold={(number) => setUnfolded(number === unfolded ? undefined : number)}
            />
          ))}
        </div>
      )}
      <p className={styles.text}>{endingInWords(ending, today)}</p>
      {track.some(isEstimated) && (
        <p className={styles.quiet}>
          Dashed is an estimate: the school has not published those terms yet, so they are taken to
          be like the last ones that it has.
        </p>
      )}
    </Panel>
  )
}

function isEstimated({ isEstimate }: Period): boolean {
  return isEstimate
}
