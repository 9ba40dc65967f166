import { Field, SearchBox } from '@fluentui/react-components'
import { exportReportsContract } from '@ect/contract/exportReports.ts'

import { ReportList } from '../home/ReportList.tsx'
import { isGone } from '../api/apiProblem.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useKept } from '../ui/useKept.ts'
import { useScrollPlace } from '../ui/useScrollPlace.ts'
import { StaleNotice } from '../ui/StaleNotice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { VisitsToCome } from '../visits/VisitsToCome.tsx'
import { DownloadList } from './DownloadList.tsx'
import { OverviewLinks } from './OverviewLinks.tsx'
import { found, reviewQueue } from './reviewQueue.ts'
import { ReportsTable } from './ReportsTable.tsx'
import { ShowMore } from '../ui/ShowMore.tsx'
import { StatusTiles } from './StatusTiles.tsx'
import { useReports } from './useReports.ts'

/** What an appropriate body has to review, and where every report stands. */
export function OverviewPage({ id }: { id: string }) {
  const styles = useStyles()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useReports(id)
  const [search, setSearch] = useKept(`search ${id}`)
  useScrollPlace(`overview ${id}`, data !== undefined)

  const [first] = data?.pages ?? []
  if (!data || !first || isGone(error)) {
    return error ? (
      <CouldNotOpen what="The overview" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="the overview" />
    )
  }
  const reports = data.pages.flatMap((page) => page.reports)
  const queue = reviewQueue(reports)
  const matching = found(reports, search)
  return (
    <Page title={first.appropriateBodyName}>
      <StaleNotice error={error} />
      <OverviewLinks id={id} />
      <StatusTiles reports={reports} hasMore={hasNextPage} />
      <Panel title="To review">
        {queue.length === 0 ? (
          <p className={styles.text}>Nothing waits for your review.</p>
        ) : (
          <ReportList reports={queue} today={first.today} />
        )}
      </Panel>
      <VisitsToCome appropriateBodyId={id} />
      <Panel title="All reports">
        <Field label="Search by name of teacher, tutor or school">
          <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
        <output className={styles.quiet}>
          {matching.length} of {reports.length} reports{hasNextPage ? ' loaded so far' : ''}
        </output>
        <ReportsTable reports={matching} today={first.today} />
        <DownloadList list={exportReportsContract} appropriateBodyId={id} />
        {hasNextPage && (
          <ShowMore
            what="reports"
            isLoading={isFetchingNextPage}
            onMore={() => void fetchNextPage()}
          />
        )}
      </Panel>
    </Page>
  )
}
