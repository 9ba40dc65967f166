import type { ReportKey } from '@ect/contract/reportKey.ts'
import { useCallback, useState } from 'react'

import { isGone } from '../api/apiProblem.ts'
import { reportPath } from '../report/reportOnPage.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { DoneMessage } from '../ui/DoneMessage.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { StaleNotice } from '../ui/StaleNotice.tsx'
import { SelfReviewForm } from './SelfReviewForm.tsx'
import { SelfReviewKept } from './SelfReviewKept.tsx'
import { SharedVersions } from './SharedVersions.tsx'
import { useSelfReview } from './useSelfReview.ts'

/** What an ECT writes for themselves before a report. Nobody else has this page. */
export function SelfReviewPage(key: ReportKey) {
  const { data: view, error, refetch } = useSelfReview(key)
  const [done, setDone] = useState({ message: '', times: 0 })
  const onDone = useCallback(
    (message: string) => setDone(({ times }) => ({ message, times: times + 1 })),
    [],
  )
  if (!view || isGone(error)) {
    return error ? (
      <CouldNotOpen what="This self-review" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="your self-review" />
    )
  }
  const isOpen = view.mayDo.includes('saveSelfReview')
  return (
    <Page
      title={`Your self-review before the ${view.title}`}
      back={<PageLink to={reportPath(view.key)}>To the {view.title}</PageLink>}
    >
      <StaleNotice error={error} />
      <DoneMessage {...done} />
      <SharedVersions view={view} onDone={onDone} />
      {isOpen ? <SelfReviewForm view={view} onDone={onDone} /> : <SelfReviewKept view={view} />}
    </Page>
  )
}
