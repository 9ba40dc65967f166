import { Button } from '@fluentui/react-components'

import { saveToDevice } from '../report/reading/saveToDevice.ts'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Table } from '../ui/Table.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { keptSupportPlan } from './keptPage.ts'
import { SUPPORT_PLAN } from './supportPlan.ts'

/** What a support plan says, beside an example, and both to keep. */
export function SupportPlanPage() {
  const styles = useStyles()
  return (
    <Page title="Support plan" back={<PageLink to="/resources">Back to Resources</PageLink>}>
      <p className={styles.text}>
        The download is a web page: print it from a browser, or open it in Word, fill it in, and
        save it as a Word document or a PDF before you attach it to a review. The teacher and the
        school in the example are invented.
      </p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => saveToDevice(keptSupportPlan('empty'))}>
          Download the template
        </Button>
        <Button onClick={() => saveToDevice(keptSupportPlan('example'))}>
          Download the example
        </Button>
      </div>
      {SUPPORT_PLAN.map(({ heading, lines }) => (
        <Panel key={heading} title={heading}>
          <Table
            caption={heading}
            columns={['What to write', 'Example']}
            rows={lines.map(({ ask, example }) => ({ id: ask, cells: [ask, example] }))}
          />
        </Panel>
      ))}
    </Page>
  )
}
