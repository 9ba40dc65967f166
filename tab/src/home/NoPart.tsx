import { Page } from '../ui/Page.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'

interface Props {
  /** The page on which they look. */
  readonly page: string
  readonly name: string
}

/** For someone who has nothing to read or to do here: a stranger, or a mentor. */
export function NoPart({ page, name }: Props) {
  const styles = useStyles()
  return (
    <Page title={page}>
      <Panel title="You have no part in any report here">
        <p className={styles.text}>
          You are signed in as {name}. Reports go to the early career teacher, the induction tutor,
          the headteacher and the appropriate body. A mentor supports and does not assess, so no
          report comes to a mentor; a self-review that an ECT shares with you opens from its notice.
        </p>
        <p className={styles.text}>
          If you are an early career teacher, an induction tutor or a headteacher, ask your school’s
          induction lead to name you. If you work for an appropriate body, ask the colleague who
          manages its people in this app.
        </p>
      </Panel>
    </Page>
  )
}
