import type { ReportKey } from '@ect/contract/reportKey.ts'
import { useCallback, useState } from 'react'

import { isGone } from '../api/apiProblem.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { DoneMessage } from '../ui/DoneMessage.tsx'
import { fetchedPart } from '../ui/fetchedPart.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { StaleNotice } from '../ui/StaleNotice.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { BackLink } from './BackLink.tsx'
import { ReportBody } from './ReportBody.tsx'
import { ReportHeader } from './ReportHeader.tsx'
import { useReport } from './useReport.ts'

const NextToReview = fetchedPart(
  async () => (await import('./acting/NextToReview.tsx')).NextToReview,
  { meanwhile: null },
)

/** One report, as the person who looks may see it and act on it now. */
export function ReportPage({ appropriateBodyId, reportId }: ReportKey) {
  const { data: view, error, refetch } = useReport({ appropriateBodyId, reportId })
  const [done, setDone] = useState({ message: '', times: 0 })
  const onDone = useCallback(
    (message: string) => setDone(({ times }) => ({ message, times: times + 1 })),
    [],
  )
  if (!view || isGone(error)) {
    return error ? (
      <CouldNotOpen what="This report" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="the report" />
    )
  }
  return (
    <Page
      title={view.title}
      badge={<StatusBadge status={view.status} />}
      back={<BackLink view={view} />}
    >
      <StaleNotice error={error} />
      <DoneMessage {...done} />
      {done.times > 0 && view.role === 'reviewer' && <NextToReview view={view} />}
      <ReportHeader view={view} />
      <ReportBody view={view} onDone={onDone} />
    </Page>
  )
}
