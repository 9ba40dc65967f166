import { Button } from '@fluentui/react-components'

import { useStyles } from '../ui/useStyles.ts'

interface Props {
  /** `the dates` */
  readonly what: string
  readonly isDefault: boolean
  readonly onReset: () => void
}

/** Whether a part of the settings is as it comes, and the way back to that. */
export function BackToDefault({ what, isDefault, onReset }: Props) {
  const styles = useStyles()
  if (isDefault) return <p className={styles.quiet}>This is the default.</p>
  return (
    <div>
      <Button onClick={onReset}>Put {what} back to the default</Button>
    </div>
  )
}
