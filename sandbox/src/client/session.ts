import { createContext, useContext } from 'react'

import type { PeopleReply, StateReply } from '../teams/clientApi.ts'
import { placeOfDeepLink } from './deepLink.ts'
import { goTo } from './navigation.ts'
import type { TeamsTheme } from './teamsHost/tabContext.ts'

/** Who looks, at what, and how: what every page of the client knows. */
export interface Session {
  readonly person: string
  readonly state: StateReply
  readonly app: PeopleReply['app']
  readonly tabOrigin: string
  readonly theme: TeamsTheme
  readonly chooseTheme: (theme: TeamsTheme) => void
}

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('No person is signed in here.')
  return session
}

/** Follows a link as Teams does: its own deep links inside, web addresses in a new window. */
export function useOpenLink(): (url: string) => boolean {
  const { person, app } = useSession()
  return (url) => {
    const place = placeOfDeepLink(url, person, app.id)
    if (place) {
      void goTo(place)
      return true
    }
    if (!['https:', 'http:', 'mailto:'].includes(URL.parse(url)?.protocol ?? '')) return false
    window.open(url, '_blank', 'noopener,noreferrer')
    return true
  }
}
