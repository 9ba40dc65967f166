import { Button } from '@fluentui/react-components'
import { downloadReportContract } from '@ect/contract/downloadReport.ts'
import type { DocumentList } from '@ect/contract/listDocuments.ts'
import { openSupportPlanContract } from '@ect/contract/openSupportPlan.ts'
import { useState } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { useApi } from '../api/useApi.ts'
import { rangeInWords } from '../induction/absence/rangeInWords.ts'
import { saveToDevice } from '../report/reading/saveToDevice.ts'
import { reportPath } from '../report/reportOnPage.ts'
import { momentInWords } from '../ui/momentInWords.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Table } from '../ui/Table.tsx'
import { useStyles } from '../ui/useStyles.ts'

type Filed = DocumentList['filed'][number]

/** What came into the records with the reports: signed copies and support plans. */
export function FiledDocuments({ filed }: Pick<DocumentList, 'filed'>) {
  const styles = useStyles()
  const api = useApi()
  const [trouble, setTrouble] = useState<string>()
  if (filed.length === 0) {
    return <p className={styles.text}>No report has been signed by all yet.</p>
  }
  const download = ({ report, sha256 }: Filed) => {
    setTrouble(undefined)
    const file =
      sha256 === undefined
        ? api.download(downloadReportContract, { params: report, query: { as: 'pdf' } })
        : api.download(openSupportPlanContract, { params: report, query: { sha256 } })
    file.then(saveToDevice).catch((error: unknown) => setTrouble(sentenceOf(error)))
  }
  return (
    <>
      <Table
        caption="Signed reports and support plans"
        columns={['Document', 'Period', 'Filed', 'Read']}
        rows={filed.map((document) => ({
          id: `${document.report.reportId} ${document.kind} ${document.at}`,
          cells: [
            titleOf(document),
            rangeInWords(document.period),
            `${momentInWords(document.at)}, ${document.by.join(', ')}`,
            <span key="open" className={styles.row}>
              <PageLink to={reportPath(document.report)}>To the {document.reportTitle}</PageLink>
              {document.isInForce !== false && (
                <Button
                  aria-label={`Download the ${titleOf(document)}`}
                  onClick={() => download(document)}
                >
                  Download
                </Button>
              )}
            </span>,
          ],
        }))}
      />
      {trouble !== undefined && <Notice intent="error">{trouble}</Notice>}
    </>
  )
}

function titleOf({ kind, reportTitle }: Filed): string {
  return kind === 'signed-report' ? `Signed ${reportTitle}` : `Support plan, ${reportTitle}`
}
