import type { ReportKey } from '@ect/contract/reportKey.ts'
import { givenName } from '@ect/domain/people.ts'

import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { SharedSelfReview } from './SharedSelfReview.tsx'
import { useSharedSelfReview } from './useSharedSelfReview.ts'

/** What an ECT gave a tutor or mentor to read, on a page of its own. */
export function SharedSelfReviewPage(key: ReportKey) {
  const { data: shared, error, refetch } = useSharedSelfReview(key, { isAsked: true })
  if (!shared) {
    return error ? (
      <CouldNotOpen what="This self-review" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="the self-review" />
    )
  }
  return (
    <Page
      title={`Self-review of ${shared.ectName}`}
      back={<PageLink to="/home">Back to Home</PageLink>}
    >
      <Panel title={`What ${givenName({ name: shared.ectName })} wrote before the ${shared.title}`}>
        <SharedSelfReview shared={shared} />
      </Panel>
    </Page>
  )
}
