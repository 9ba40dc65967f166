import { Link } from '@fluentui/react-components'

import { Page } from '../ui/Page.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'

export function OutsideTeams() {
  const styles = useStyles()
  return (
    <Page title="ECT Induction">
      <Panel title="Open this in Microsoft Teams">
        <p className={styles.text}>
          ECT Induction works inside Teams, where it knows who you are. In Teams, choose Apps and
          open ECT Induction, or open the link from your chat or activity feed again.
        </p>
        <Link inline href="https://teams.microsoft.com">
          Go to Microsoft Teams
        </Link>
        <Link inline href="/resources">
          Guides and templates, to read without signing in
        </Link>
      </Panel>
    </Page>
  )
}
