import { NumberSymbolRegular, PeopleCommunityRegular } from '@fluentui/react-icons'

import type { ChannelTab, TeamOnClient } from '../../teams/clientApi.ts'
import { TabRow } from '../apps/TabRow.tsx'
import { MessageLog } from '../chat/MessageLog.tsx'
import { EmptyPlace } from '../frame/EmptyPlace.tsx'
import { goTo, useNarrow } from '../navigation.ts'
import { PlaceTextLink } from '../PlaceLink.tsx'
import type { Place } from '../places.ts'
import { useSession } from '../session.ts'
import type { PageOfApp } from '../teamsHost/messageTable.ts'
import type { ChannelOfTab } from '../teamsHost/tabContext.ts'
import { TabSurface } from '../teamsHost/TabSurface.tsx'
import { useUnload } from '../teamsHost/useUnload.ts'
import { AddTab } from './AddTab.tsx'

type ChannelPlace = Extract<Place, { at: 'team' | 'channelTab' }>

interface Props {
  readonly team: TeamOnClient
  readonly channel: TeamOnClient['channels'][number]
  readonly place: ChannelPlace
}

export function ChannelPane({ team, channel, place }: Props) {
  const { person } = useSession()
  const narrow = useNarrow()
  const entityId = place.at === 'channelTab' ? place.entityId : undefined
  const posts = { key: 'posts', name: 'Posts', to: { at: 'team', person, channelId: channel.id } }
  return (
    <>
      <TabRow
        title={channel.name}
        level={2}
        icon={
          narrow ? (
            <PlaceTextLink to={{ at: 'team', person }}>All channels</PlaceTextLink>
          ) : channel.type === 'Shared' ? (
            <PeopleCommunityRegular fontSize={24} />
          ) : (
            <NumberSymbolRegular fontSize={24} />
          )
        }
        tabs={[
          { ...posts, to: { at: 'team', person, channelId: channel.id }, current: !entityId },
          ...channel.tabs.map((tab) => ({
            key: tab.entityId,
            name: tab.name,
            to: {
              at: 'channelTab',
              person,
              channelId: channel.id,
              entityId: tab.entityId,
            } as const,
            current: tab.entityId === entityId,
          })),
        ]}
      >
        <AddTab team={team} channel={channel} />
      </TabRow>
      {place.at === 'channelTab' ? (
        <ChannelTabPane channelOfTab={{ team, channel }} place={place} />
      ) : (
        <Posts channel={channel} />
      )}
    </>
  )
}

function Posts({ channel }: Pick<Props, 'channel'>) {
  const { app } = useSession()
  if (channel.posts.length === 0) {
    return (
      <EmptyPlace icon={<PeopleCommunityRegular fontSize={48} />} title="No posts yet">
        The work of this channel is in its tabs.
      </EmptyPlace>
    )
  }
  return <MessageLog conversationId={channel.id} botName={app.name} messages={channel.posts} />
}

interface TabPaneProps {
  readonly channelOfTab: ChannelOfTab
  readonly place: Extract<Place, { at: 'channelTab' }>
}

function ChannelTabPane({ channelOfTab, place }: TabPaneProps) {
  const tab = channelOfTab.channel.tabs.find(({ entityId }) => entityId === place.entityId)
  if (!tab) {
    return (
      <EmptyPlace icon={<PeopleCommunityRegular fontSize={48} />} title="There is no such tab">
        It may have been renamed or removed.
      </EmptyPlace>
    )
  }
  return (
    <RunningChannelTab
      key={`${tab.entityId} ${place.subPageId}`}
      channelOfTab={channelOfTab}
      place={place}
      tab={tab}
    />
  )
}

function RunningChannelTab({
  channelOfTab,
  place,
  tab,
}: TabPaneProps & { readonly tab: ChannelTab }) {
  const { app, state, person } = useSession()
  const unload = useUnload()
  const openPage = ({ pageId = tab.entityId, subPageId }: PageOfApp) => {
    const page = { entityId: pageId, ...(subPageId !== undefined && { subPageId }) }
    const isHere = channelOfTab.channel.tabs.some(({ entityId }) => entityId === pageId)
    const isPersonal = state.staticTabs.some(({ entityId }) => entityId === pageId)
    if (isHere) void goTo({ at: 'channelTab', person, channelId: place.channelId, ...page })
    else if (isPersonal) void goTo({ at: 'app', person, ...page })
    return isHere || isPersonal
  }
  return (
    <TabSurface
      title={app.name}
      contentUrl={tab.contentUrl}
      place={{
        frameContext: 'content',
        entityId: tab.entityId,
        ...(place.subPageId !== undefined && { subPageId: place.subPageId }),
        channel: channelOfTab,
      }}
      host={{
        ...unload.host,
        openPage,
        settings: () => ({ ...tab, suggestedDisplayName: tab.name }),
      }}
      onConnected={unload.onConnected}
    />
  )
}
