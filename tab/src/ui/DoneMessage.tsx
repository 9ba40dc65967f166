import { useEffect, useRef } from 'react'

import { Notice } from './Notice.tsx'

/** What was just done. Focus comes here, because the button that did it is gone. */
export function DoneMessage({ message, times }: { message: string; times: number }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (times > 0) box.current?.focus()
  }, [times])
  if (times === 0) return undefined
  return (
    <div ref={box} tabIndex={-1}>
      <Notice intent="success">
        <output>{message}</output>
      </Notice>
    </div>
  )
}
