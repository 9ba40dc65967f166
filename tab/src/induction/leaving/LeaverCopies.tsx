import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { downloadLeaverDetailsContract } from '@ect/contract/downloadLeaverDetails.ts'
import type { InductionView } from '@ect/contract/inductionView.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import { saveToDevice } from '../../report/reading/saveToDevice.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useStyles } from '../../ui/useStyles.ts'

/** The leaver details to keep or to print. */
export function LeaverCopies({ view, schoolId }: { view: InductionView; schoolId: string }) {
  const styles = useStyles()
  const api = useApi()
  const [trouble, setTrouble] = useState<string>()
  const download = (as: 'pdf' | 'html') => {
    setTrouble(undefined)
    api
      .download(downloadLeaverDetailsContract, { params: view.key, query: { schoolId, as } })
      .then(saveToDevice)
      .catch((error: unknown) => setTrouble(sentenceOf(error)))
  }
  return (
    <>
      <div className={styles.row}>
        <Button icon={<ArrowDownloadRegular />} onClick={() => download('pdf')}>
          Download the leaver details
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={() => download('html')}>
          As a web page
        </Button>
      </div>
      {trouble !== undefined && <Notice intent="error">{trouble}</Notice>}
    </>
  )
}
