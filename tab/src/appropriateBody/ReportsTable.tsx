import { type IsoDate, inWords } from '@ect/domain/calendar.ts'

import { reportPath } from '../report/reportOnPage.ts'
import { daysLeft } from '../ui/momentInWords.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { Table } from '../ui/Table.tsx'
import { isConcern, type ListedReport } from './reviewQueue.ts'

export function ReportsTable({
  reports,
  today,
}: {
  reports: readonly ListedReport[]
  today: IsoDate
}) {
  return (
    <Table
      caption="All reports, soonest due first"
      columns={['Report', 'Induction tutor', 'School', 'Due', 'Status']}
      rows={reports.map((report) => ({
        id: report.key.reportId,
        cells: [
          <PageLink key="open" to={reportPath(report.key)}>
            {isConcern(report) ? `${report.title} (not on track)` : report.title}
          </PageLink>,
          report.tutorName,
          report.schoolName,
          dueText(report, today),
          <StatusBadge key="status" status={report.status} />,
        ],
      }))}
    />
  )
}

const DATED: readonly ListedReport['status'][] = ['available', 'due', 'overdue']

function dueText({ dueOn, status }: ListedReport, today: IsoDate): string {
  return DATED.includes(status) ? `${inWords(dueOn)}, ${daysLeft(dueOn, today)}` : inWords(dueOn)
}
