import { Button, Field, Textarea } from '@fluentui/react-components'
import { queryDaysContract } from '@ect/contract/queryDays.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { givenName } from '@ect/domain/people.ts'
import { QUERY_MAX_LENGTH } from '@ect/domain/report/querying.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { shownError } from '../fields/fieldProps.ts'
import { answerText } from '../reading/AnswerInWords.tsx'
import { useCommand } from '../useCommand.ts'

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly onDone: (message: string) => void
}

/** The days as the tutor entered them, and a way to question them. */
export function DaysAsked({ view, version, onDone }: Props) {
  const styles = useStyles()
  const [isAsking, setIsAsking] = useState(false)
  const days = questionsOf(view.form, 'induction-tutor').filter(({ kind }) => kind === 'days')
  const shown = days.filter(({ id }) => version.answers[id] !== undefined)
  return (
    <>
      <Facts
        facts={shown.map((question) => ({
          name: question.wording,
          value: answerText(question, version.answers[question.id]),
        }))}
      />
      {version.answers['hadAbsence'] === false && <p className={styles.text}>No absence.</p>}
      <div>
        <Button onClick={() => setIsAsking(true)}>Ask about the days</Button>
      </div>
      {isAsking && (
        <AskDialog
          view={view}
          version={version.number}
          onClose={() => setIsAsking(false)}
          onAsked={() => {
            setIsAsking(false)
            onDone(`${givenName(view.people.inductionTutor)} has your question about the days.`)
          }}
        />
      )}
    </>
  )
}

interface AskProps {
  readonly view: ReportView
  readonly version: number
  readonly onClose: () => void
  readonly onAsked: () => void
}

function AskDialog({ view, version, onClose, onAsked }: AskProps) {
  const [text, setText] = useState('')
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(queryDaysContract, view.key)
  const fault = textFault(text)
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
        {view.people.inductionTutor.name} gets the review back with your question, and shares it
        again. What you have written in your comments is kept.
      </p>
      <Field label="What is not right about the days?" {...shownError(isTried ? fault : undefined)}>
        <Textarea rows={4} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
    </ActionDialog>
  )
}

function textFault(text: string): string | undefined {
  if (text.trim() === '') return 'Write what is not right.'
  return text.length > QUERY_MAX_LENGTH
    ? `Write ${QUERY_MAX_LENGTH} characters at most; this is ${text.length}.`
    : undefined
}
