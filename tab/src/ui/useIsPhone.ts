import { useSyncExternalStore } from 'react'

const PHONE = '(max-width: 640px)'

/** Whether the tab is as narrow as a phone: forms become steps there. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(PHONE).matches)
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(PHONE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
