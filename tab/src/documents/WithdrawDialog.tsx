import { Field, Textarea } from '@fluentui/react-components'
import type { DocumentItem, FolderKey } from '@ect/contract/documentsView.ts'
import { withdrawDocumentContract } from '@ect/contract/withdrawDocument.ts'
import { reasonFault } from '@ect/domain/documents/documentFaults.ts'
import { useState } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { shownError } from '../report/fields/fieldProps.ts'
import { useCommand } from '../report/useCommand.ts'
import { ActionDialog } from '../ui/ActionDialog.tsx'
import { useStyles } from '../ui/useStyles.ts'

interface Props {
  readonly folder: FolderKey
  readonly item: Pick<DocumentItem, 'documentId' | 'title'>
  readonly onClose: () => void
  readonly onWithdrawn: () => void
}

/** Asks why a document is to be used no more. */
export function WithdrawDialog({ folder, item, onClose, onWithdrawn }: Props) {
  const styles = useStyles()
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const { documentId } = item
  const command = useCommand(withdrawDocumentContract, { ...folder, documentId })
  const fault = reasonFault(reason)
  const withdraw = () => {
    setIsTried(true)
    if (fault === undefined) command.mutate(() => ({ reason }), { onSuccess: onWithdrawn })
  }
  return (
    <ActionDialog
      title={`Withdraw ${item.title}`}
      action="Withdraw document"
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={withdraw}
      onClose={onClose}
    >
      <p className={styles.text}>
        It stays in the list with your name and reason, and nobody can open it here any more. Its
        file stays in the school’s records.
      </p>
      <Field label="Why is it withdrawn?" {...shownError(isTried ? fault : undefined)}>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </ActionDialog>
  )
}
