import type { ReportItem } from '@ect/contract/reportView.ts'
import { titleTo } from '@ect/domain/report/titleTo.ts'
import type { ListedReport } from '@ect/usecases/listedReport.ts'

/** What crosses the wire of a report in a list. */
export function toReportItem(listed: ListedReport): ReportItem {
  const { head, role, status, waitingFor, isToSign, task, news, onTrack } = listed
  return {
    key: { appropriateBodyId: head.appropriateBodyId, reportId: head.reportId },
    title: titleTo(role, head.ectName, head),
    role,
    status,
    ectName: head.ectName,
    schoolName: head.schoolName,
    tutorName: head.tutorName,
    dueOn: head.period.dueOn,
    waitingFor,
    isToSign,
    news: [...news],
    ...(head.since !== undefined && { since: head.since }),
    ...(task !== undefined && { task }),
    ...(onTrack !== undefined && { onTrack }),
  }
}
