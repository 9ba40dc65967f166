import { isGone } from '../api/apiProblem.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { StaleNotice } from '../ui/StaleNotice.tsx'
import { SettingsBody } from './SettingsBody.tsx'
import { useSettings } from './useSettings.ts'

/** What an appropriate body decides for itself: its forms, dates, absence, signatures, reminders and drafts. */
export function SettingsPage({ id }: { id: string }) {
  const { data: view, error, refetch } = useSettings(id)
  if (!view || isGone(error)) {
    return error ? (
      <CouldNotOpen what="The settings" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="the settings" />
    )
  }
  return (
    <Page
      title={`Settings of ${view.appropriateBodyName}`}
      back={<PageLink to={`/appropriate-body/${id}`}>Back to the overview</PageLink>}
    >
      <StaleNotice error={error} />
      <SettingsBody id={id} view={view} />
    </Page>
  )
}
