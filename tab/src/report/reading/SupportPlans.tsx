import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { EyeRegular } from '@fluentui/react-icons/svg/eye'
import { openSupportPlanContract } from '@ect/contract/openSupportPlan.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { useState } from 'react'

import type { Download } from '../../api/apiClient.ts'
import { sentenceOf } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { momentInWords } from '../../ui/momentInWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { isPreviewed } from './isPreviewed.ts'
import { saveToDevice } from './saveToDevice.ts'

const FilePreview = fetchedPart(async () => (await import('./FilePreview.tsx')).FilePreview)

type PlanVersion = ReportView['plans'][number]

/** Every version of the support plan that this person may open, the newest first. */
export function SupportPlans({ view: { key, plans } }: { view: ReportView }) {
  const styles = useStyles()
  const api = useApi()
  const [looking, setLooking] = useState<Download>()
  const [trouble, setTrouble] = useState<string>()
  if (plans.length === 0) return undefined

  const fetchPlan = ({ file: { sha256 } }: PlanVersion, then: (file: Download) => void) => {
    setTrouble(undefined)
    api
      .download(openSupportPlanContract, { params: key, query: { sha256 } })
      .then(then)
      .catch((error: unknown) => setTrouble(sentenceOf(error)))
  }
  return (
    <Panel title="Support plan">
      {plans
        .map((plan, n) => (
          <div key={plan.file.sha256} className={styles.stack}>
            <span className={styles.words}>
              <strong>{plan.file.name}</strong>
              {`, version ${n + 1}, ${standingOf(plan)}`}
            </span>
            <div className={styles.row}>
              {isPreviewed(plan.file.contentType) && (
                <Button icon={<EyeRegular />} onClick={() => fetchPlan(plan, setLooking)}>
                  Look at version {n + 1}
                </Button>
              )}
              <Button icon={<ArrowDownloadRegular />} onClick={() => fetchPlan(plan, saveToDevice)}>
                Download version {n + 1}
              </Button>
            </div>
          </div>
        ))
        .toReversed()}
      {trouble !== undefined && <Notice intent="error">{trouble}</Notice>}
      {looking && <FilePreview file={looking} onClose={() => setLooking(undefined)} />}
    </Panel>
  )
}

function standingOf({ isShared, at, by }: PlanVersion): string {
  const when = `${momentInWords(at)} by ${by}`
  return isShared ? `shared on ${when}` : `attached on ${when}; only you see it until you share`
}
