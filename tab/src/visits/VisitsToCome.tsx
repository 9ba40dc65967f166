import { listVisitsContract } from '@ect/contract/listVisits.ts'
import { inWordsWithWeekday } from '@ect/domain/calendar.ts'
import { VISIT_REASON_WORDS } from '@ect/domain/report/visit.ts'
import { useQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { useApi } from '../api/useApi.ts'
import { reportPath } from '../report/reportOnPage.ts'
import { LinkRow } from '../ui/LinkRow.tsx'
import { daysLeft } from '../ui/momentInWords.ts'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { KIND_WORDS } from './visitInWords.ts'

/** What an appropriate body has said it will come or call for, until it is done. */
export function VisitsToCome({ appropriateBodyId }: { appropriateBodyId: string }) {
  const styles = useStyles()
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['visits', appropriateBodyId],
    queryFn: () => api.call(listVisitsContract, { params: { appropriateBodyId } }),
    refetchInterval: lookAgain,
  })
  if (!data || data.visits.length === 0) return undefined
  return (
    <Panel title="Visits and calls to come">
      <ul className={styles.list}>
        {data.visits.map(({ key, title, schoolName, visit }) => (
          <LinkRow
            key={key.reportId}
            to={reportPath(key)}
            what={`${KIND_WORDS[visit.kind]} on ${inWordsWithWeekday(visit.on)}, ${daysLeft(visit.on, data.today)}`}
            badge={undefined}
          >
            <span>
              {title}, {schoolName}
            </span>
            <span className={styles.quiet}>{VISIT_REASON_WORDS[visit.reason]}</span>
          </LinkRow>
        ))}
      </ul>
    </Panel>
  )
}
