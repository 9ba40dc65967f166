import { useEffect } from 'react'

import type { Fetching } from './fetched.ts'

const SOON_MS = 1000

/** Fetches a part while the page is at rest, so that it is there when it is opened. */
export function useFetchedWhenIdle({ fetch }: Fetching): void {
  // What does not come now is fetched when it is opened, and only then is a failure news.
  useEffect(() => whenIdle(() => void fetch().catch(() => undefined)), [fetch])
}

/** @returns how to call it off */
function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const wish = requestIdleCallback(run)
    return () => cancelIdleCallback(wish)
  }
  // Safari knows no such moment.
  const timer = setTimeout(run, SOON_MS)
  return () => clearTimeout(timer)
}
