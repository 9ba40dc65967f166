import { Field, Textarea } from '@fluentui/react-components'
import { queryDaysContract } from '@ect/contract/queryDays.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { QUERY_MAX_LENGTH } from '@ect/domain/report/querying.ts'
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
  readonly onAsked: () => void
}

export function AskAboutDays({ view, version, onClose, onAsked }: Props) {
  const [text, setText] = useState('')
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(queryDaysContract, view.key)
  const fault = lengthFault(text, QUERY_MAX_LENGTH, 'Write what is not right.')
  const ask = () => {
    setIsTried(true)
    if (fault !== undefined) return
    command.mutate((commandId) => ({ commandId, version, text }), { onSuccess: onAsked })
  }
  return (
    <ActionDialog
      title="Ask about the days"
      action="Send question"
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={ask}
      onClose={onClose}
    >
      <p>
        {view.people.inductionTutor.name} gets it back with your question, and shares it again. What
        you have written in your comments is kept.
      </p>
      <Field label="What is not right about the days?" {...shownError(isTried ? fault : undefined)}>
        <Textarea rows={4} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
    </ActionDialog>
  )
}
