import { Button } from '@fluentui/react-components'

import { isGone, sentenceOf } from '../api/apiProblem.ts'
import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { useStyles } from './useStyles.ts'

interface Props {
  readonly what: string
  readonly error: unknown
  readonly onTryAgain: () => unknown
}

/** Why a page is not there, and the way on: again when that may help, else back. */
export function CouldNotOpen({ what, error, onTryAgain }: Props) {
  const styles = useStyles()
  return (
    <Page title={`${what} could not be opened`}>
      <Notice intent="error">{sentenceOf(error)}</Notice>
      <div className={styles.row}>
        {isGone(error) ? (
          <PageLink to="/home">Back to Home</PageLink>
        ) : (
          <Button appearance="primary" onClick={onTryAgain}>
            Try again
          </Button>
        )}
      </div>
    </Page>
  )
}
