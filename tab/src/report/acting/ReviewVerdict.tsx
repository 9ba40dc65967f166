import { Button } from '@fluentui/react-components'
import { reviewReportContract } from '@ect/contract/reviewReport.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { useCommand } from '../useCommand.ts'

const ReturnDialog = fetchedPart(async () => (await import('./ReturnDialog.tsx')).ReturnDialog)

interface Props {
  readonly view: ReportView
  readonly onDone: (message: string) => void
}

/** The appropriate body marks the review as reviewed, or returns it with a reason. */
export function ReviewVerdict({ view, onDone }: Props) {
  const styles = useStyles()
  const [isReturning, setIsReturning] = useState(false)
  const command = useCommand(reviewReportContract, view.key)
  const version = view.shared?.number
  if (version === undefined) return undefined
  const review = () =>
    command.mutate((commandId) => ({ commandId, version }), {
      onSuccess: () => onDone('Marked as reviewed. Tutor and ECT are told.'),
    })
  return (
    <Panel title="Your review">
      <p className={styles.text}>
        Mark it as reviewed when it is in order. Return it when something has to change: tutor and
        ECT are told your reason.
      </p>
      {command.error && <Notice intent="error">{sentenceOf(command.error)}</Notice>}
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => !command.isPending && review()}>
          Mark as reviewed
        </Button>
        <OpenButton opens={ReturnDialog} onOpen={() => setIsReturning(true)}>
          Return
        </OpenButton>
      </div>
      {isReturning && (
        <ReturnDialog
          view={view}
          version={version}
          onClose={() => setIsReturning(false)}
          onReturned={() => {
            setIsReturning(false)
            onDone('Returned. Tutor and ECT are told why.')
          }}
        />
      )}
    </Panel>
  )
}
