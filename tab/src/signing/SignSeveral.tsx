import type { ReportItem } from '@ect/contract/reportView.ts'
import { useState } from 'react'

import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Unfold } from '../ui/Unfold.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { HowFar } from './HowFar.tsx'
import { ReadingStep } from './ReadingStep.tsx'
import { idOf, leftToRead, nextToRead } from './severalReports.ts'
import { SignAll } from './SignAll.tsx'
import { useSeveral } from './useSeveral.ts'

/** One report after the other to read, then one press that signs each that was read. */
export function SignSeveral({ items }: { items: readonly ReportItem[] }) {
  const styles = useStyles()
  const several = useSeveral(items)
  const [at, setAt] = useState(0)
  const { reports, onRead, onWithout } = several
  const one = reports[at]
  const goTo = (reportId: string) => setAt(reports.findIndex((each) => idOf(each) === reportId))
  const next = nextToRead(reports, at)
  const readCount = reports.length - leftToRead(reports).length
  return (
    <Page title="Read and sign" back={<PageLink to="/home">Back to Home</PageLink>}>
      {reports.length === 0 && (
        <Panel title="Nothing to sign here">
          <p className={styles.text}>
            None of these reports waits for your signature now. What does stands on Home.
          </p>
        </Panel>
      )}
      {one && reports.length > 1 && (
        <Unfold title={`${readCount} of ${reports.length} reports read or left out`}>
          <HowFar reports={reports} onGoTo={goTo} />
        </Unfold>
      )}
      {one ? (
        <ReadingStep
          key={idOf(one)}
          one={one}
          name={`Report ${at + 1} of ${reports.length}: ${one.item.title}`}
          isLast={next === reports.length}
          onRead={onRead}
          onWithout={onWithout}
          onNext={() => setAt(next)}
          onBack={at === 0 ? undefined : () => setAt(at - 1)}
        />
      ) : (
        reports.length > 0 && <SignAll several={several} onGoTo={goTo} />
      )}
    </Page>
  )
}
