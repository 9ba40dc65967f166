import { type ReactNode, useId } from 'react'

import { useStyles } from './useStyles.ts'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a page under a heading of its own. */
export function Panel({ title, children }: Props) {
  const styles = useStyles()
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
