import { getChoicesContract } from '@ect/contract/getChoices.ts'
import { useQuery } from '@tanstack/react-query'

import { useApi } from '../api/useApi.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ChoicesForm } from './ChoicesForm.tsx'

/** Where and when someone is told of things. */
export function NoticesPage() {
  const api = useApi()
  const { data, error, refetch } = useQuery({
    queryKey: ['choices'],
    queryFn: () => api.call(getChoicesContract, {}),
  })
  if (!data) {
    return error ? (
      <CouldNotOpen what="Notices" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="your notices" />
    )
  }
  return (
    <Page title="Notices" back={<PageLink to="/home">Back to Home</PageLink>}>
      <ChoicesForm saved={data} />
    </Page>
  )
}
