import { listReportAccessContract } from '@ect/contract/listReportAccess.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { useInfiniteQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { noPage } from '../api/noPage.ts'
import { useApi } from '../api/useApi.ts'
import { Panel } from '../ui/Panel.tsx'
import { AccessLines } from './AccessLines.tsx'
import { AccessNotShown } from './AccessNotShown.tsx'

/** Every opening of a report, the newest first. */
export function ReportLog(key: ReportView['key']) {
  const api = useApi()
  const log = useInfiniteQuery({
    queryKey: ['report access', key.appropriateBodyId, key.reportId],
    queryFn: ({ pageParam }) =>
      api.call(listReportAccessContract, { params: key, query: { after: pageParam } }),
    initialPageParam: noPage(),
    getNextPageParam: ({ next }) => next,
    refetchInterval: lookAgain,
  })
  return (
    <Panel title="Who has opened this">
      {log.data ? (
        <AccessLines
          lines={log.data.pages.flatMap(({ lines }) => lines)}
          hasMore={log.hasNextPage}
          isLoading={log.isFetchingNextPage}
          onMore={() => void log.fetchNextPage()}
        />
      ) : (
        <AccessNotShown error={log.error} onTryAgain={() => void log.refetch()} />
      )}
    </Panel>
  )
}
