import { Page } from '../ui/Page.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'

/** For someone whom no record names. */
export function NoPart({ name }: { name: string }) {
  const styles = useStyles()
  return (
    <Page title="Home">
      <Panel title="You have no part in any induction here">
        <p className={styles.text}>
          You are signed in as {name}. No early career teacher’s induction names you, so there is
          nothing for you to read or to do.
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
