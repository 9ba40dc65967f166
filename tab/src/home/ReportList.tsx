import type { ReportItem } from '@ect/contract/reportView.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'
import type { z } from 'zod'

import { useStyles } from '../ui/useStyles.ts'
import { ReportListItem } from './ReportListItem.tsx'

interface Props {
  readonly reports: readonly z.infer<typeof ReportItem>[]
  readonly today: IsoDate
}

export function ReportList({ reports, today }: Props) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {reports.map((report) => (
        <ReportListItem key={report.key.reportId} report={report} today={today} />
      ))}
    </ul>
  )
}
