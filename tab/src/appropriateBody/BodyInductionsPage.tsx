import { Field, SearchBox } from '@fluentui/react-components'
import { exportInductionsContract } from '@ect/contract/exportInductions.ts'

import { isGone } from '../api/apiProblem.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { StaleNotice } from '../ui/StaleNotice.tsx'
import { useKept } from '../ui/useKept.ts'
import { useScrollPlace } from '../ui/useScrollPlace.ts'
import { useStyles } from '../ui/useStyles.ts'
import { DownloadList } from './DownloadList.tsx'
import { foundInductions } from './foundInductions.ts'
import { InductionsTable } from './InductionsTable.tsx'
import { ShowMore } from '../ui/ShowMore.tsx'
import { useBodyInductions } from './useBodyInductions.ts'

/** Every induction of an appropriate body, to look through by name, TRN, school or tutor. */
export function BodyInductionsPage({ id }: { id: string }) {
  const styles = useStyles()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useBodyInductions(id)
  const [search, setSearch] = useKept(`inductions ${id}`)
  useScrollPlace(`inductions ${id}`, data !== undefined)

  const [first] = data?.pages ?? []
  if (!data || !first || isGone(error)) {
    return error ? (
      <CouldNotOpen what="The inductions" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="the inductions" />
    )
  }
  const inductions = data.pages.flatMap((page) => page.inductions)
  const matching = foundInductions(inductions, search)
  return (
    <Page
      title={`Inductions of ${first.appropriateBodyName}`}
      back={<PageLink to={`/appropriate-body/${id}`}>Back to the overview</PageLink>}
    >
      <StaleNotice error={error} />
      <Panel title="All inductions">
        <Field label="Search by name of teacher, TRN, school or tutor">
          <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
        <output className={styles.quiet}>
          {matching.length} of {inductions.length} inductions{hasNextPage ? ' loaded so far' : ''}
        </output>
        <InductionsTable inductions={matching} />
        <DownloadList list={exportInductionsContract} appropriateBodyId={id} />
        {hasNextPage && (
          <ShowMore
            what="inductions"
            isLoading={isFetchingNextPage}
            onMore={() => void fetchNextPage()}
          />
        )}
      </Panel>
    </Page>
  )
}
