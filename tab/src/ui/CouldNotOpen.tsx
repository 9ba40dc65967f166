import { Button } from '@fluentui/react-components'

import { sentenceOf } from '../api/apiProblem.ts'
import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'
import { useStyles } from './useStyles.ts'

interface Props {
  readonly what: string
  readonly error: unknown
  readonly onTryAgain: () => unknown
}

export function CouldNotOpen({ what, error, onTryAgain }: Props) {
  const styles = useStyles()
  return (
    <Page title={`${what} could not be opened`}>
      <Notice intent="error">{sentenceOf(error)}</Notice>
      <div className={styles.row}>
        <Button appearance="primary" onClick={onTryAgain}>
          Try again
        </Button>
      </div>
    </Page>
  )
}
