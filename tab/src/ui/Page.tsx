import { mergeClasses } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef } from 'react'

import { useStyles } from './useStyles.ts'

interface Props {
  readonly title: string
  /** Beside the title. */
  readonly badge?: ReactNode
  /** Above the title: the way back. */
  readonly back?: ReactNode
  readonly children: ReactNode
}

/** One page: its name goes to the window, and focus to its heading when it opens. */
export function Page({ title, badge, back, children }: Props) {
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – ECT Induction`
  }, [title])
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <main className={styles.page}>
      <div className={styles.titleBlock}>
        {back}
        <div className={styles.row}>
          <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, styles.heading)}>
            {title}
          </h1>
          {badge}
        </div>
      </div>
      {children}
    </main>
  )
}
