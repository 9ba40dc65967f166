import { answerConcernContract } from '@ect/contract/answerConcern.ts'
import type { ConcernView } from '@ect/contract/concernView.ts'
import { CONCERN_MAX_LENGTH } from '@ect/domain/concern/concern.ts'
import { Button, Field, Textarea } from '@fluentui/react-components'
import { useState } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { lengthFault } from '../report/acting/lengthFault.ts'
import { shownError } from '../report/fields/fieldProps.ts'
import { useCommand } from '../report/useCommand.ts'
import { Notice } from '../ui/Notice.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useKept } from '../ui/useKept.ts'
import { useStyles } from '../ui/useStyles.ts'

interface Props {
  readonly view: ConcernView
  readonly onDone: (message: string) => void
}

/** Where the named contact answers, closes, or both. What is typed stays until it has arrived. */
export function AnswerPanel({ view, onDone }: Props) {
  const styles = useStyles()
  const [typed, setTyped] = useKept(`concern ${view.key.concernId}`)
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(answerConcernContract, view.key)
  const text = typed.trim()
  const fault = lengthFault(text, CONCERN_MAX_LENGTH, 'Write an answer.')
  const send = (closes: boolean) => {
    const isEmptyClosing = closes && text === ''
    setIsTried(!isEmptyClosing)
    if (fault !== undefined && !isEmptyClosing) return
    const said = closes ? `Closed. ${view.who} is told.` : `Sent. ${view.who} is told.`
    command.mutate((commandId) => ({ commandId, closes, ...(text !== '' && { text }) }), {
      onSuccess: () => {
        setTyped('')
        setIsTried(false)
        onDone(said)
      },
    })
  }
  return (
    <Panel title="Answer">
      <Field
        label={`Your answer to ${view.who}`}
        hint="They are told in chat that there is an answer, and read it here."
        {...shownError(isTried ? fault : undefined)}
      >
        <Textarea rows={5} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {command.error && <Notice intent="error">{sentenceOf(command.error)}</Notice>}
      <div className={styles.row}>
        <Button appearance="primary" disabled={command.isPending} onClick={() => send(false)}>
          Send the answer
        </Button>
        <Button disabled={command.isPending} onClick={() => send(true)}>
          {text === '' ? 'Close the concern' : 'Send and close the concern'}
        </Button>
      </div>
    </Panel>
  )
}
