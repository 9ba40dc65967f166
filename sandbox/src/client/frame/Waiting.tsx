import { Link, makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components'

import { useDocumentTitle } from '../navigation.ts'

const useStyles = makeStyles({
  page: { height: '100%', display: 'grid', placeContent: 'center', gap: '16px', padding: '16px' },
})

export function Arriving() {
  const styles = useStyles()
  return (
    <main className={styles.page}>
      <Spinner label="Opening…" />
    </main>
  )
}

/** The person is not known here, or the server does not answer. */
export function NotHere({ reason }: { readonly reason: string }) {
  const styles = useStyles()
  useDocumentTitle('ECT Induction sandbox')
  return (
    <main className={styles.page}>
      <h1>Nothing to show here</h1>
      <MessageBar intent="error" role="alert">
        <MessageBarBody>{reason}</MessageBarBody>
      </MessageBar>
      <Link href="/">Choose a person</Link>
    </main>
  )
}
