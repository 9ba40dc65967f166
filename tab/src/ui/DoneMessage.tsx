import { useEffect, useRef } from 'react'

import { Notice } from './Notice.tsx'

interface Props {
  readonly message: string
  readonly times: number
  /** `warning` when not all of it was done. */
  readonly intent?: 'success' | 'warning'
}

/** What was just done. Focus comes here, because the button that did it is gone. */
export function DoneMessage({ message, times, intent = 'success' }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (times > 0) box.current?.focus()
  }, [times])
  if (times === 0) return undefined
  return (
    <div ref={box} tabIndex={-1}>
      <Notice intent={intent}>
        <output>{message}</output>
      </Notice>
    </div>
  )
}
