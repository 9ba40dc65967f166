import { useState } from 'react'

const kept = new Map<string, string>()

/** A text that is still there when its page is opened again in this tab. */
export function useKept(name: string): [string, (text: string) => void] {
  const [text, setText] = useState(kept.get(name) ?? '')
  const keep = (changed: string) => {
    kept.set(name, changed)
    setText(changed)
  }
  return [text, keep]
}
