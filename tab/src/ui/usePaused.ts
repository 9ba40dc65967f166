import { useEffect, useState } from 'react'

const PAUSE_MS = 350

/** What was typed, once it has stood for a moment. A new value has to be another object. */
export function usePaused<Value>(typed: Value | undefined): Value | undefined {
  const [paused, setPaused] = useState(typed)
  useEffect(() => {
    const waiting = setTimeout(() => setPaused(typed), PAUSE_MS)
    return () => clearTimeout(waiting)
  }, [typed])
  return paused === typed ? paused : undefined
}
