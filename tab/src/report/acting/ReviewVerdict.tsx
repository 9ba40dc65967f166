import { Button, Field, Textarea } from '@fluentui/react-components'
import { returnReportContract } from '@ect/contract/returnReport.ts'
import { reviewReportContract } from '@ect/contract/reviewReport.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { RETURN_REASON_MAX_LENGTH } from '@ect/domain/report/reviewing.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { shownError } from '../fields/fieldProps.ts'
import { useCommand } from '../useCommand.ts'

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
        <Button onClick={() => setIsReturning(true)}>Return</Button>
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

interface ReturnProps {
  readonly view: ReportView
  readonly version: number
  readonly onClose: () => void
  readonly onReturned: () => void
}

function ReturnDialog({ view, version, onClose, onReturned }: ReturnProps) {
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(returnReportContract, view.key)
  const fault = reasonFault(reason)
  const sendBack = () => {
    setIsTried(true)
    if (fault !== undefined) return
    command.mutate((commandId) => ({ commandId, version, reason }), { onSuccess: onReturned })
  }
  return (
    <ActionDialog
      title="Return this review"
      action="Return"
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={sendBack}
      onClose={onClose}
    >
      <Field
        label="Reason"
        hint="What has to change. The tutor and the ECT read it."
        {...shownError(isTried ? fault : undefined)}
      >
        <Textarea rows={5} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </ActionDialog>
  )
}

function reasonFault(reason: string): string | undefined {
  if (reason.trim() === '') return 'Write why you return it.'
  return reason.length > RETURN_REASON_MAX_LENGTH
    ? `Write ${RETURN_REASON_MAX_LENGTH} characters at most; this is ${reason.length}.`
    : undefined
}
