import { Field, Textarea } from '@fluentui/react-components'
import { returnReportContract } from '@ect/contract/returnReport.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { RETURN_REASON_MAX_LENGTH } from '@ect/domain/report/reviewing.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { shownError } from '../fields/fieldProps.ts'
import { useCommand } from '../useCommand.ts'
import { lengthFault } from './lengthFault.ts'

interface Props {
  readonly view: ReportView
  readonly version: number
  readonly onClose: () => void
  readonly onReturned: () => void
}

export function ReturnDialog({ view, version, onClose, onReturned }: Props) {
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(returnReportContract, view.key)
  const fault = lengthFault(reason, RETURN_REASON_MAX_LENGTH, 'Write why you return it.')
  const sendBack = () => {
    setIsTried(true)
    if (fault !== undefined) return
    command.mutate((commandId) => ({ commandId, version, reason }), { onSuccess: onReturned })
  }
  return (
    <ActionDialog
      title={`Return this ${reportNoun(view)}`}
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
