import { type ReactNode, useMemo } from 'react'

import { ActivityPage } from '../activity/ActivityPage.tsx'
import { PersonalAppPage } from '../apps/PersonalAppPage.tsx'
import { CalendarPage } from '../calendar/CalendarPage.tsx'
import { ChatPage } from '../chat/ChatPage.tsx'
import { MailPage } from '../mail/MailPage.tsx'
import { usePeople, usePersonState } from '../liveState.ts'
import type { PersonsPlace } from '../places.ts'
import { SessionContext } from '../session.ts'
import { TeamPage } from '../team/TeamPage.tsx'
import type { TeamsTheme } from '../teamsHost/tabContext.ts'
import { ClientFrame } from './ClientFrame.tsx'
import { Arriving, NotHere } from './Waiting.tsx'

interface Props {
  readonly place: PersonsPlace
  readonly theme: TeamsTheme
  readonly chooseTheme: (theme: TeamsTheme) => void
}

export function PersonClient({ place, theme, chooseTheme }: Props) {
  const { person } = place
  const people = usePeople()
  const state = usePersonState(person)

  const session = useMemo(
    () =>
      people.data &&
      state.data && {
        person,
        state: state.data,
        app: people.data.app,
        tabOrigin: people.data.tabOrigin,
        theme,
        chooseTheme,
      },
    [person, people.data, state.data, theme, chooseTheme],
  )
  const failure = state.error ?? people.error
  if (!session) return failure ? <NotHere reason={failure.message} /> : <Arriving />
  return (
    <SessionContext value={session}>
      <ClientFrame place={place} trouble={failure?.message}>
        {pageOf(place)}
      </ClientFrame>
    </SessionContext>
  )
}

function pageOf(place: PersonsPlace): ReactNode {
  if (place.at === 'activity') return <ActivityPage />
  if (place.at === 'calendar') return <CalendarPage />
  if (place.at === 'mail') return <MailPage place={place} />
  if (place.at === 'app') return <PersonalAppPage place={place} />
  if (place.at === 'team' || place.at === 'channelTab') return <TeamPage place={place} />
  return <ChatPage place={place} />
}
