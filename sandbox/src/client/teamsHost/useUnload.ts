import { useCallback, useEffect, useRef } from 'react'

import { beforeLeaving } from '../navigation.ts'
import type { TabHost } from './messageTable.ts'
import type { SendToTab } from './TabFrame.tsx'

/** How long a tab may keep a person who wants to leave it. */
const PATIENCE_MS = 1000

/**
 * A tab that asked for `beforeUnload` is told that the person leaves, and may finish what it does
 * before the frame goes: it says `readyToUnload` then.
 */
export function useUnload() {
  const sendToTab = useRef<SendToTab>(null)
  const listens = useRef(false)
  const isReady = useRef<() => void>(undefined)
  useEffect(
    () =>
      beforeLeaving(async () => {
        if (!listens.current) return
        const { promise, resolve } = Promise.withResolvers<void>()
        isReady.current = resolve
        setTimeout(resolve, PATIENCE_MS)
        sendToTab.current?.({ func: 'beforeUnload', args: [] })
        await promise
      }),
    [],
  )
  const host: Pick<TabHost, 'listen' | 'readyToUnload'> = {
    listen: (event) => {
      if (event === 'beforeUnload') listens.current = true
    },
    readyToUnload: () => isReady.current?.(),
  }
  const onConnected = useCallback((send: SendToTab | null) => {
    sendToTab.current = send
  }, [])
  return { onConnected, host }
}
