import { makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'

import { useStyles } from '../ui/useStyles.ts'

const useGroupStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: '8px' },
})

interface Props {
  readonly legend: string
  readonly children: ReactNode
}

/** Fields that belong together, under the name that they share. */
export function Group({ legend, children }: Props) {
  const styles = useStyles()
  const shapes = useGroupStyles()
  return (
    <fieldset className={shapes.group}>
      <legend className={`${styles.subheading} ${shapes.legend}`}>{legend}</legend>
      <div className={styles.stack}>{children}</div>
    </fieldset>
  )
}
