import type { ReportView } from '@ect/contract/reportView.ts'
import { useCallback, useEffect } from 'react'

import { idOf, type OneOfSeveral } from './severalReports.ts'
import { CHANGED } from './signEach.ts'
import type { useSeveral } from './useSeveral.ts'
import { whyNotHere } from './whyNotHere.ts'

type Told = Pick<ReturnType<typeof useSeveral>, 'onRead' | 'onWithout'>

/**
 * Whether what stands on the screen was read: it was shown to its end, or its reader says so. What
 * changed after that only its reader can call read, because its end may be in sight already.
 */
export function useReading(
  one: OneOfSeveral,
  view: ReportView | undefined,
  { onRead, onWithout }: Told,
) {
  const id = idOf(one)
  const { standing, reading } = one
  const version = view?.shared?.number
  const contentHash = view?.shared?.contentHash
  const why = view && standing !== 'signed' ? whyNotHere(view) : undefined
  const hasChanged = standing === 'read' && reading?.contentHash !== contentHash
  useEffect(() => {
    if (why !== undefined && standing !== 'settled') onWithout(id, 'settled', why)
    else if (hasChanged && contentHash !== undefined) onWithout(id, 'changed', CHANGED)
  }, [id, why, standing, hasChanged, contentHash, onWithout])

  const readIt = useCallback(() => {
    if (version !== undefined && contentHash !== undefined) onRead(id, { version, contentHash })
  }, [id, version, contentHash, onRead])
  const end = useCallback(
    (element: HTMLElement | null) => {
      if (!element || standing !== 'unread') return undefined
      const observer = new IntersectionObserver(
        (seen) => seen.some((entry) => entry.isIntersecting) && readIt(),
      )
      observer.observe(element)
      return () => observer.disconnect()
    },
    [standing, readIt],
  )
  return { end, readIt }
}
