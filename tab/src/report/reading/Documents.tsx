import { Button, Link } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { downloadReportContract } from '@ect/contract/downloadReport.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { saveToDevice } from './saveToDevice.ts'

/** Copies to keep, and where the signed ones are filed. */
export function Documents({ view }: { view: ReportView }) {
  const styles = useStyles()
  const api = useApi()
  const [trouble, setTrouble] = useState<string>()
  const { shared, filed, key } = view
  if (!shared || !view.mayDo.includes('downloadReport')) return undefined

  const download = (as: 'pdf' | 'html') => {
    setTrouble(undefined)
    api
      .download(downloadReportContract, { params: key, query: { as } })
      .then(saveToDevice)
      .catch((error: unknown) => setTrouble(sentenceOf(error)))
  }
  return (
    <Panel title="Documents">
      <div className={styles.row}>
        <Button icon={<ArrowDownloadRegular />} onClick={() => download('pdf')}>
          Download PDF
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={() => download('html')}>
          Download as a web page
        </Button>
      </div>
      {filed.map(({ version, webUrl }) => (
        <Link key={version} inline href={webUrl} target="_blank" rel="noreferrer">
          Signed version {version} in the school’s records
        </Link>
      ))}
      {trouble !== undefined && <Notice intent="error">{trouble}</Notice>}
    </Panel>
  )
}
