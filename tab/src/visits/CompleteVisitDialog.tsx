import { Field, Textarea } from '@fluentui/react-components'
import { completeVisitContract } from '@ect/contract/completeVisit.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { VISIT_NOTE_MAX_LENGTH } from '@ect/domain/report/visit.ts'
import { useState } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { lengthFault } from '../report/acting/lengthFault.ts'
import { shownError } from '../report/fields/fieldProps.ts'
import { useCommand } from '../report/useCommand.ts'
import { ActionDialog } from '../ui/ActionDialog.tsx'

interface Props {
  readonly view: ReportView
  readonly onClose: () => void
  readonly onSaid: (message: string) => void
}

/** What came of a visit or call, in a few words. */
export function CompleteVisitDialog({ view, onClose, onSaid }: Props) {
  const [note, setNote] = useState('')
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(completeVisitContract, view.key)
  const fault = lengthFault(note, VISIT_NOTE_MAX_LENGTH, 'Write what came of it.')
  const say = () => {
    setIsTried(true)
    if (fault !== undefined) return
    command.mutate((commandId) => ({ commandId, note }), {
      onSuccess: () => onSaid('Done, and off your overview.'),
    })
  }
  return (
    <ActionDialog
      title="Say what came of it"
      action="Mark as done"
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={say}
      onClose={onClose}
    >
      <Field
        label="What came of it"
        hint="Everyone with a part in this induction reads it on its page."
        {...shownError(isTried ? fault : undefined)}
      >
        <Textarea rows={4} value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </ActionDialog>
  )
}
