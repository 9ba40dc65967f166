import { makeStyles } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'

import { Notice } from './Notice.tsx'

const useDoneStyles = makeStyles({ message: { ':focus-visible': { outlineOffset: '2px' } } })

/** What was just done; focus comes here, because the button that did it is gone. */
export function DoneMessage({ message, times }: { message: string; times: number }) {
  const styles = useDoneStyles()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (times > 0) box.current?.focus()
  }, [times])
  if (times === 0) return undefined
  return (
    <div ref={box} role="status" tabIndex={-1} className={styles.message}>
      <Notice intent="success">{message}</Notice>
    </div>
  )
}
