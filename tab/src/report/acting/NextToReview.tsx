import type { ReportView } from '@ect/contract/reportView.ts'

import { reviewQueue } from '../../appropriateBody/reviewQueue.ts'
import { useReports } from '../../appropriateBody/useReports.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { reportPath } from '../reportOnPage.ts'

/** After a verdict: the next review that waits, one tap away. */
export function NextToReview({ view: { key } }: { view: ReportView }) {
  const styles = useStyles()
  const { data } = useReports(key.appropriateBodyId)
  if (!data) return undefined
  const reports = data.pages.flatMap((page) => page.reports)
  const waiting = reviewQueue(reports).filter((report) => report.key.reportId !== key.reportId)
  const [next] = waiting
  return next ? (
    <PageLink to={reportPath(next.key)}>
      {`Review the next one: ${next.title} (${waiting.length} waiting)`}
    </PageLink>
  ) : (
    <p className={styles.text}>Nothing else waits for your review.</p>
  )
}
