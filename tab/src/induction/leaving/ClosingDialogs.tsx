import { Field, Textarea } from '@fluentui/react-components'
import { closeRecordContract } from '@ect/contract/closeRecord.ts'
import type { InductionKey } from '@ect/contract/inductionKey.ts'
import type { ClosingView } from '@ect/contract/leavingView.ts'
import { reopenRecordContract } from '@ect/contract/reopenRecord.ts'
import { reasonFault } from '@ect/domain/documents/documentFaults.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { shownError } from '../../report/fields/fieldProps.ts'
import { useCommand } from '../../report/useCommand.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { counted } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'

interface Props {
  readonly inductionKey: InductionKey
  readonly onClose: () => void
  readonly onDone: (message: string) => void
}

export function CloseRecordDialog(props: Props & { readonly closing: ClosingView }) {
  const { inductionKey, closing, onClose, onDone } = props
  const styles = useStyles()
  const command = useCommand(closeRecordContract, inductionKey)
  const close = () =>
    command.mutate((commandId) => ({ commandId }), {
      onSuccess: () => onDone('The record is closed. You can open it again.'),
    })
  return (
    <ActionDialog
      title="Close the record?"
      action="Close the record"
      cancel="Not yet"
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={close}
      onClose={onClose}
    >
      <p className={styles.text}>
        Left on {inWords(closing.leftOn)} with {counted(Number(closing.termsServed), 'term')}{' '}
        served. Nothing falls due in a closed record, and nobody is reminded of anything. Whoever
        can read it now still can.
      </p>
    </ActionDialog>
  )
}

export function ReopenRecordDialog({ inductionKey, onClose, onDone }: Props) {
  const styles = useStyles()
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(reopenRecordContract, inductionKey)
  const fault = reasonFault(reason)
  const reopen = () => {
    setIsTried(true)
    if (fault !== undefined) return
    command.mutate((commandId) => ({ commandId, reason }), {
      onSuccess: () => onDone('The record is open again.'),
    })
  }
  return (
    <ActionDialog
      title="Open the record again?"
      action="Open it again"
      cancel="Keep it closed"
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={reopen}
      onClose={onClose}
    >
      <p className={styles.text}>
        Do this when it was closed too early, or when the teacher comes back. Reports follow from
        the record as before.
      </p>
      <Field label="Why is it opened again?" {...shownError(isTried ? fault : undefined)}>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </ActionDialog>
  )
}
