import { useSearch } from 'wouter'

import { isGone } from '../api/apiProblem.ts'
import { useHome } from '../home/useHome.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { Loading } from '../ui/Loading.tsx'
import { chosenIn } from './signingPath.ts'
import { SignSeveral } from './SignSeveral.tsx'

/** The reports that were ticked; all that wait for this person's signature when none were. */
export function SignSeveralPage() {
  const search = useSearch()
  const { data: home, error, refetch } = useHome()
  if (!home || isGone(error)) {
    return error ? (
      <CouldNotOpen what="What you have to sign" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="what you have to sign" />
    )
  }
  const chosen = chosenIn(search)
  const items = home.tasks.filter(
    ({ isToSign, key }) => isToSign && (chosen?.includes(key.reportId) ?? true),
  )
  return <SignSeveral key={search} items={items} />
}
