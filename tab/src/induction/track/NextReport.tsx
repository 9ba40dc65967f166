import type { IsoDate } from '@ect/domain/calendar.ts'

import { reportPath } from '../../report/reportOnPage.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import type { Period } from '../inductionParts.ts'
import { nextInWords, nextPeriod } from './nextPeriod.ts'

interface Props {
  readonly track: readonly Period[]
  readonly today: IsoDate
}

/** What comes next in this induction, and the way to it when it is there to open. */
export function NextReport({ track, today }: Props) {
  const styles = useStyles()
  const next = nextPeriod(track)
  if (!next) return undefined
  return (
    <div>
      <p className={styles.text}>
        <strong>{nextInWords(next, today)}</strong>
      </p>
      {next.report && <PageLink to={reportPath(next.report.key)}>Open this report</PageLink>}
    </div>
  )
}
