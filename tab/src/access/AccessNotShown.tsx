import { Button } from '@fluentui/react-components'

import { useStyles } from '../ui/useStyles.ts'

interface Props {
  readonly error: Error | null
  readonly onTryAgain: () => void
}

/** In place of the log while there is nothing of it to show; the page around it stays. */
export function AccessNotShown({ error, onTryAgain }: Props) {
  const styles = useStyles()
  if (!error) return <output className={styles.quiet}>Loading who has opened it…</output>
  return (
    <div className={styles.row} role="alert">
      <span>Who has opened it cannot be shown right now.</span>
      <Button onClick={onTryAgain}>Try again</Button>
    </div>
  )
}
