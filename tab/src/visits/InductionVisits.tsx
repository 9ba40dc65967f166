import type { InductionView } from '@ect/contract/inductionView.ts'

import { reportPath } from '../report/reportOnPage.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { VisitLine } from './VisitLine.tsx'

/** Visits and calls over the whole induction, each with the report that it follows. */
export function InductionVisits({ visits }: Pick<InductionView, 'visits'>) {
  const styles = useStyles()
  if (visits.length === 0) return undefined
  return (
    <Panel title="Visits and calls of the appropriate body">
      <ul className={styles.list}>
        {visits.map(({ key, title, visit }) => (
          <li key={`${key.reportId} ${visit.on} ${visit.reason}`} className={styles.stack}>
            <VisitLine visit={visit} />
            <PageLink to={reportPath(key)}>After the {title}</PageLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
