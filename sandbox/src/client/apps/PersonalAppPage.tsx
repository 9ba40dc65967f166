import { AppsListDetailRegular } from '@fluentui/react-icons'

import type { StateReply } from '../../teams/clientApi.ts'
import { AppIcon } from '../AppIcon.tsx'
import { EmptyPlace } from '../frame/EmptyPlace.tsx'
import { goTo, useDocumentTitle } from '../navigation.ts'
import type { Place } from '../places.ts'
import { useSession } from '../session.ts'
import type { PageOfApp } from '../teamsHost/messageTable.ts'
import { TabSurface } from '../teamsHost/TabSurface.tsx'
import { useUnload } from '../teamsHost/useUnload.ts'
import { TabRow } from './TabRow.tsx'

interface Props {
  readonly place: Extract<Place, { at: 'app' }>
}

export function PersonalAppPage({ place }: Props) {
  const { app, person, state } = useSession()
  const tab = shownTab(state, place.entityId)
  useDocumentTitle(tab ? `${tab.name} | ${app.name}` : app.name)
  return (
    <>
      <TabRow
        title={app.name}
        icon={<AppIcon size={28} />}
        tabs={state.staticTabs.map(({ entityId, name }) => ({
          key: entityId,
          name,
          to: { at: 'app', person, entityId },
          current: entityId === tab?.entityId,
        }))}
      />
      {tab ? (
        <RunningApp key={`${tab.entityId} ${place.subPageId}`} place={place} tab={tab} />
      ) : (
        <EmptyPlace icon={<AppsListDetailRegular fontSize={48} />} title="There is no app here">
          {state.staticTabs.length === 0
            ? `${app.name} is not installed for you.`
            : `${app.name} has no page of that name.`}
        </EmptyPlace>
      )}
    </>
  )
}

interface RunningProps {
  readonly place: Props['place']
  readonly tab: StateReply['staticTabs'][number]
}

function RunningApp({ place, tab }: RunningProps) {
  const { state, app, person } = useSession()
  const unload = useUnload()
  const openPage = ({ appId, pageId, subPageId }: PageOfApp) => {
    const page = shownTab(state, pageId)
    if (!page || (appId !== undefined && appId !== app.id)) return false
    void goTo({
      at: 'app',
      person,
      entityId: page.entityId,
      ...(subPageId !== undefined && { subPageId }),
    })
    return true
  }
  return (
    <TabSurface
      title={app.name}
      contentUrl={tab.contentUrl}
      place={{
        frameContext: 'content',
        entityId: tab.entityId,
        ...(place.subPageId !== undefined && { subPageId: place.subPageId }),
      }}
      host={{ ...unload.host, openPage }}
      onConnected={unload.onConnected}
    />
  )
}

/** The tab that is named, or the app's first when none is. */
function shownTab({ staticTabs }: StateReply, entityId: string | undefined) {
  if (entityId === undefined) return staticTabs[0]
  return staticTabs.find((tab) => tab.entityId === entityId)
}
