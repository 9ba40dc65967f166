import { useEffect, useState } from 'react'
import { navigate, usePathname, useSearch } from 'wouter/use-browser-location'

import { pathTo, type Place, readPlace } from './places.ts'

let askToLeave: (() => Promise<void>) | undefined

/** A page that has something to finish before the person leaves it, such as a tab that saves. */
export function beforeLeaving(ask: () => Promise<void>): () => void {
  askToLeave = ask
  return () => {
    if (askToLeave === ask) askToLeave = undefined
  }
}

export async function goTo(place: Place): Promise<void> {
  await askToLeave?.()
  navigate(pathTo(place))
}

export function usePlace(): Place {
  return readPlace(usePathname(), useSearch())
}

/** Names the browser tab after the place, and says how much is unread. */
export function useDocumentTitle(title: string, unread = 0): void {
  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ''}${title}`
  }, [title, unread])
}

const NARROW = '(max-width: 640px)'

export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const query = matchMedia(NARROW)
    const changed = () => setNarrow(query.matches)
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  }, [])
  return narrow
}
