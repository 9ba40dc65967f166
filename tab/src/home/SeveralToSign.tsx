import { Button, Checkbox } from '@fluentui/react-components'
import type { ReportItem } from '@ect/contract/reportView.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { signingPath } from '../signing/signingPath.ts'
import { Notice } from '../ui/Notice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { ReportListItem } from './ReportListItem.tsx'

interface Props {
  readonly reports: readonly ReportItem[]
  readonly today: IsoDate
}

/** Reports that wait for this person's signature, to tick, read one after the other, and sign. */
export function SeveralToSign({ reports, today }: Props) {
  const styles = useStyles()
  const [, navigate] = useLocation()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [isMissing, setIsMissing] = useState(false)
  const ids = reports.map(({ key }) => key.reportId)
  const chosen = ids.filter((id) => ticked.includes(id))
  const tick = (id: string, isTicked: boolean) =>
    setTicked(isTicked ? [...chosen, id] : chosen.filter((one) => one !== id))
  const read = () => (chosen.length === 0 ? setIsMissing(true) : navigate(signingPath(chosen)))
  return (
    <section className={styles.stack} aria-label="Reports to sign">
      <h3 className={styles.subheading}>To sign: {reports.length}</h3>
      <Checkbox
        label={`Tick all ${reports.length}`}
        checked={chosen.length === ids.length || (chosen.length > 0 && 'mixed')}
        onChange={(_, { checked }) => setTicked(checked === true ? ids : [])}
      />
      <ul className={styles.list}>
        {reports.map((report) => (
          <ReportListItem
            key={report.key.reportId}
            report={report}
            today={today}
            before={
              <Checkbox
                aria-label={`Tick ${report.title}`}
                checked={chosen.includes(report.key.reportId)}
                onChange={(_, { checked }) => tick(report.key.reportId, checked === true)}
              />
            }
          />
        ))}
      </ul>
      {isMissing && chosen.length === 0 && (
        <Notice intent="warning">Tick the reports that you want to sign.</Notice>
      )}
      <div>
        <Button appearance="primary" onClick={read}>
          {chosen.length === 0 ? 'Read and sign' : `Read and sign ${chosen.length}`}
        </Button>
      </div>
    </section>
  )
}
