import { mergeClasses } from '@fluentui/react-components'
import { PeopleTeamRegular } from '@fluentui/react-icons'

import type { TeamOnClient } from '../../teams/clientApi.ts'
import { EmptyPlace } from '../frame/EmptyPlace.tsx'
import { useRowStyles } from '../frame/listRow.ts'
import { SplitPage } from '../frame/SplitPage.tsx'
import { useDocumentTitle, useNarrow } from '../navigation.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import type { Place } from '../places.ts'
import { useSession } from '../session.ts'
import { ChannelPane } from './ChannelPane.tsx'

interface Props {
  readonly place: Extract<Place, { at: 'team' | 'channelTab' }>
}

export function TeamPage({ place }: Props) {
  const { team } = useSession().state
  const narrow = useNarrow()
  const channel = team && shownChannel(team, place.channelId)
  useDocumentTitle(channel ? `${channel.name} | Teams` : 'Teams')
  return (
    <SplitPage
      title="Teams"
      isOpen={place.channelId !== undefined}
      list={team ? <Channels team={team} current={narrow ? undefined : channel?.id} /> : <NoTeam />}
    >
      {team && channel ? (
        <ChannelPane key={channel.id} team={team} channel={channel} place={place} />
      ) : (
        <EmptyPlace icon={<PeopleTeamRegular fontSize={48} />} title="Nothing to show here">
          {team ? 'There is no such channel in your team.' : 'You are not in a team yet.'}
        </EmptyPlace>
      )}
    </SplitPage>
  )
}

function NoTeam() {
  const rows = useRowStyles()
  return <p className={rows.empty}>You are not in a team.</p>
}

interface ChannelsProps {
  readonly team: TeamOnClient
  readonly current: string | undefined
}

function Channels({ team, current }: ChannelsProps) {
  const rows = useRowStyles()
  const { person } = useSession()
  return (
    <>
      <h2 className={rows.group}>{team.name}</h2>
      <ul aria-label={`Channels of ${team.name}`} className={rows.list}>
        {team.channels.map(({ id, name, type }) => (
          <li key={id}>
            <PlaceLink
              to={{ at: 'team', person, channelId: id }}
              className={mergeClasses(rows.row, id === current && rows.current)}
              aria-current={id === current ? 'true' : undefined}
            >
              <span className={rows.text}>{name}</span>
              {type === 'Shared' && <span className={rows.quiet}>Shared</span>}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The channel that the address names; with none, the shared one, where the work is. */
function shownChannel({ channels }: TeamOnClient, channelId: string | undefined) {
  if (channelId !== undefined) return channels.find(({ id }) => id === channelId)
  return channels.find(({ type }) => type === 'Shared') ?? channels[0]
}
