import { listInductionAccessContract } from '@ect/contract/listInductionAccess.ts'
import type { InductionView } from '@ect/contract/inductionView.ts'
import { mergeClasses } from '@fluentui/react-components'
import { useInfiniteQuery } from '@tanstack/react-query'

import { lookAgain } from '../api/lookAgain.ts'
import { noPage } from '../api/noPage.ts'
import { useApi } from '../api/useApi.ts'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { AccessLines } from './AccessLines.tsx'
import { AccessNotShown } from './AccessNotShown.tsx'

/**
 * Who can read an induction and why, and who has opened which of its reports, for its ECT.
 *
 * @rule R93
 */
export function InductionAccessPanel({ view: { key } }: { view: InductionView }) {
  const api = useApi()
  const styles = useStyles()
  const log = useInfiniteQuery({
    queryKey: ['induction access', key.appropriateBodyId, key.inductionId],
    queryFn: ({ pageParam }) =>
      api.call(listInductionAccessContract, { params: key, query: { after: pageParam } }),
    initialPageParam: noPage(),
    getNextPageParam: ({ next }) => next,
    refetchInterval: lookAgain,
  })
  const [first] = log.data?.pages ?? []
  return (
    <Panel title="Who has access, and who has opened what">
      {log.data && first ? (
        <>
          <h3 className={styles.subheading}>Who can read this</h3>
          <ul className={mergeClasses(styles.list, styles.stack)}>
            {first.readers.map(({ who, why }) => (
              <li key={`${who} ${why}`} className={styles.text}>
                <strong>{who}</strong>, {why}
              </li>
            ))}
          </ul>
          <h3 className={styles.subheading}>Who has opened a report</h3>
          <AccessLines
            lines={log.data.pages.flatMap(({ lines }) => lines)}
            hasMore={log.hasNextPage}
            isLoading={log.isFetchingNextPage}
            onMore={() => void log.fetchNextPage()}
          />
        </>
      ) : (
        <AccessNotShown error={log.error} onTryAgain={() => void log.refetch()} />
      )}
    </Panel>
  )
}
