import type { ReportItem } from '@ect/contract/reportView.ts'
import { type IsoDate, inWordsWithWeekday } from '@ect/domain/calendar.ts'
import type { ReactNode } from 'react'

import { reportPath } from '../report/reportOnPage.ts'
import { LinkRow } from '../ui/LinkRow.tsx'
import { daysLeft } from '../ui/momentInWords.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useStyles } from '../ui/useStyles.ts'

interface Props {
  readonly report: ReportItem
  readonly today: IsoDate
  readonly before?: ReactNode
}

/** One report as one link: what to do, whose it is, and by when. */
export function ReportListItem({ report, today, before }: Props) {
  const styles = useStyles()
  const { task, waitingFor, title, schoolName } = report
  return (
    <LinkRow
      to={reportPath(report.key)}
      what={task ?? waitingFor}
      badge={<StatusBadge status={report.status} />}
      before={before}
    >
      <span>
        {title}, {schoolName}
      </span>
      <span className={styles.quiet}>{dueText(report, today)}</span>
      {report.news.map((said) => (
        <span key={said}>{said}</span>
      ))}
      {report.onTrack === false && <strong>Not on track</strong>}
    </LinkRow>
  )
}

function dueText({ dueOn, status }: Props['report'], today: IsoDate): string {
  const day = `Due ${inWordsWithWeekday(dueOn)}`
  return ['submitted', 'reviewed'].includes(status) ? day : `${day}, ${daysLeft(dueOn, today)}`
}
