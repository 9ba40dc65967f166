import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

import { eventsAddress, readPeople, readState } from './server.ts'

/** A refusal is shown at once, and asked again while it stands: the sandbox may be starting. */
const untilItAnswers = {
  retry: false,
  refetchInterval: ({ state }: { readonly state: { readonly status: string } }) =>
    state.status === 'error' ? 3000 : false,
} as const

export function usePeople() {
  return useQuery({
    queryKey: ['people'],
    queryFn: readPeople,
    staleTime: Infinity,
    ...untilItAnswers,
  })
}

/**
 * One person's feed, chats, team and calendar, read again after each word from the server. What did
 * not change keeps its identity, so that a card on screen is left alone.
 */
export function usePersonState(person: string) {
  const queries = useQueryClient()
  useEffect(
    () =>
      listenWhileSeen(eventsAddress(person), {
        // A sandbox that was started again counts its lines from one again.
        onOpen: () => void queries.resetQueries({ queryKey: ['wire'] }),
        onWord: () => {
          void queries.invalidateQueries({ queryKey: ['state', person] })
          void queries.invalidateQueries({ queryKey: ['wire'] })
        },
      }),
    [person, queries],
  )
  return useQuery({
    queryKey: ['state', person],
    queryFn: () => readState(person),
    ...untilItAnswers,
  })
}

/**
 * A browser keeps six connections to one address, however many tabs show it. A tab that nobody sees
 * gives its own back, or the seventh person would wait for ever.
 */
function listenWhileSeen(
  address: string,
  { onOpen, onWord }: { readonly onOpen: () => void; readonly onWord: () => void },
): () => void {
  let events: EventSource | undefined
  const listen = () => {
    events?.close()
    events = undefined
    if (document.visibilityState === 'hidden') return
    events = new EventSource(address)
    events.addEventListener('open', onOpen)
    events.addEventListener('open', onWord)
    events.addEventListener('message', onWord)
  }
  listen()
  document.addEventListener('visibilitychange', listen)
  return () => {
    document.removeEventListener('visibilitychange', listen)
    events?.close()
  }
}
