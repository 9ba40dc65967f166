import { Field, Textarea } from '@fluentui/react-components'
import { declineSignatureContract } from '@ect/contract/declineSignature.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { DECLINE_REASON_MAX_LENGTH } from '@ect/domain/report/declining.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { shownError } from '../fields/fieldProps.ts'
import { useCommand } from '../useCommand.ts'
import { lengthFault } from './lengthFault.ts'

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly onClose: () => void
  readonly onDeclined: () => void
}

/** Asks why, and says what becomes of the report. */
export function CannotSignDialog({ view, version, onClose, onDeclined }: Props) {
  const styles = useStyles()
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(declineSignatureContract, view.key)
  const noun = reportNoun(view)
  const isTutor = view.role === 'induction-tutor'
  const fault = lengthFault(reason, DECLINE_REASON_MAX_LENGTH, 'Write why you cannot sign it.')
  const sendBack = () => {
    setIsTried(true)
    if (fault !== undefined) return
    const { number, contentHash } = version
    command.mutate((commandId) => ({ commandId, version: number, contentHash, reason }), {
      onSuccess: onDeclined,
    })
  }
  return (
    <ActionDialog
      title={`I cannot sign this ${noun}`}
      action={isTutor ? 'Take it back to amend' : 'Send it back'}
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={sendBack}
      onClose={onClose}
    >
      <p className={styles.text}>
        {isTutor
          ? 'You can then amend it and share it again.'
          : `${view.people.inductionTutor.name} gets it back with your reason, and can amend it and share it again.`}{' '}
        Signatures given so far stay in sight and then no longer count.
      </p>
      <Field
        label={`Why can you not sign this ${noun}?`}
        hint={`Everyone who can read the ${noun} can read your reason.`}
        {...shownError(isTried ? fault : undefined)}
      >
        <Textarea rows={5} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </ActionDialog>
  )
}
