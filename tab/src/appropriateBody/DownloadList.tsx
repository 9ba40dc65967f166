import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import type { exportInductionsContract } from '@ect/contract/exportInductions.ts'
import type { exportReportsContract } from '@ect/contract/exportReports.ts'
import { useState } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { useApi } from '../api/useApi.ts'
import { saveToDevice } from '../report/reading/saveToDevice.ts'
import { Notice } from '../ui/Notice.tsx'

interface Props {
  readonly list: typeof exportReportsContract | typeof exportInductionsContract
  readonly appropriateBodyId: string
}

/** The whole list for a spreadsheet, also what is not loaded here. */
export function DownloadList({ list, appropriateBodyId }: Props) {
  const api = useApi()
  const [trouble, setTrouble] = useState<string>()
  const download = () => {
    setTrouble(undefined)
    api
      .download(list, { params: { appropriateBodyId } })
      .then(saveToDevice)
      .catch((error: unknown) => setTrouble(sentenceOf(error)))
  }
  return (
    <>
      <div>
        <Button icon={<ArrowDownloadRegular />} onClick={download}>
          Download all as CSV
        </Button>
      </div>
      {trouble !== undefined && <Notice intent="error">{trouble}</Notice>}
    </>
  )
}
