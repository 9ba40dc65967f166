import type { InductionKey } from '@ect/contract/inductionKey.ts'
import { useCallback, useState } from 'react'

import { isGone } from '../api/apiProblem.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { DoneMessage } from '../ui/DoneMessage.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { StaleNotice } from '../ui/StaleNotice.tsx'
import { InductionBody } from './InductionBody.tsx'
import { InductionStatusBadge } from './InductionStatusBadge.tsx'
import { useInduction } from './useInduction.ts'

/** One induction, as the person who looks may see it now. */
export function InductionPage({ appropriateBodyId, inductionId }: InductionKey) {
  const { data: view, error, refetch } = useInduction({ appropriateBodyId, inductionId })
  const [done, setDone] = useState({ message: '', times: 0 })
  const onDone = useCallback(
    (message: string) => setDone(({ times }) => ({ message, times: times + 1 })),
    [],
  )
  if (!view || isGone(error)) {
    return error ? (
      <CouldNotOpen what="This induction" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="the induction" />
    )
  }
  const all =
    view.role === 'reviewer' ? `/appropriate-body/${appropriateBodyId}/inductions` : '/inductions'
  return (
    <Page
      title={view.people.ect}
      badge={<InductionStatusBadge status={view.status} />}
      back={<PageLink to={all}>All inductions</PageLink>}
    >
      <StaleNotice error={error} />
      <DoneMessage {...done} />
      <InductionBody view={view} onDone={onDone} />
    </Page>
  )
}
