import { Button } from '@fluentui/react-components'

import { sentenceOf } from '../api/apiProblem.ts'
import { useStyles } from '../ui/useStyles.ts'

interface Props {
  readonly error: Error | null
  readonly onTryAgain: () => void
}

/** In place of documents while there is nothing of them to show; the page around them stays. */
export function CouldNotShow({ error, onTryAgain }: Props) {
  const styles = useStyles()
  if (!error) return <output className={styles.quiet}>Loading the documents…</output>
  return (
    <div className={styles.row} role="alert">
      <span>The documents cannot be shown right now. {sentenceOf(error)}</span>
      <Button onClick={onTryAgain}>Try again</Button>
    </div>
  )
}
