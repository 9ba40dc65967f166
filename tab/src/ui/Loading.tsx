import { Spinner } from '@fluentui/react-components'

import { useStyles } from './useStyles.ts'

export function Loading({ what }: { what: string }) {
  const styles = useStyles()
  return (
    <main className={styles.page} aria-busy="true">
      <Spinner label={`Opening ${what}…`} />
    </main>
  )
}
