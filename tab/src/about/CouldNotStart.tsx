import { Button } from '@fluentui/react-components'

import { Page } from '../ui/Page.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'

export function CouldNotStart() {
  const styles = useStyles()
  return (
    <Page title="ECT Induction">
      <Panel title="ECT Induction could not start">
        <p className={styles.text}>
          Nothing that you typed is lost: it was saved as you typed it. Check your connection and
          try again.
        </p>
        <div>
          <Button appearance="primary" onClick={() => location.reload()}>
            Try again
          </Button>
        </div>
      </Panel>
    </Page>
  )
}
