import { Checkbox, Field } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { givenName } from '@ect/domain/people.ts'
import { useState } from 'react'

import { Facts } from '../../ui/Facts.tsx'
import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { fieldId, shownError } from '../fields/fieldProps.ts'
import { answerText } from '../reading/answerText.ts'
import { DAYS } from './missingFrom.ts'

const AskAboutDays = fetchedPart(async () => (await import('./AskAboutDays.tsx')).AskAboutDays)

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly isConfirmed: boolean
  readonly error: string | undefined
  readonly onConfirm: (confirmed: boolean) => void
  readonly onDone: (message: string) => void
}

/** The days as the tutor entered them, to confirm or to question. */
export function DaysAsked({ view, version, isConfirmed, error, onConfirm, onDone }: Props) {
  const styles = useStyles()
  const [isAsking, setIsAsking] = useState(false)
  const days = questionsOf(view.form, 'induction-tutor').filter(({ kind }) => kind === 'days')
  const entered = days.filter(({ id }) => version.answers[id] !== undefined)
  return (
    <Panel title="Are the days right?">
      <Facts
        facts={entered.map((question) => ({
          name: question.wording,
          value: answerText(question, version.answers[question.id]),
        }))}
      />
      {version.answers['hadAbsence'] === false && <p className={styles.text}>No absence.</p>}
      <Field {...shownError(error)}>
        <Checkbox
          id={fieldId(DAYS)}
          checked={isConfirmed}
          label="I confirm the days served and the days absent"
          onChange={(_, { checked }) => onConfirm(checked === true)}
        />
      </Field>
      <div>
        <OpenButton opens={AskAboutDays} onOpen={() => setIsAsking(true)}>
          Ask about the days
        </OpenButton>
      </div>
      {isAsking && (
        <AskAboutDays
          view={view}
          version={version.number}
          onClose={() => setIsAsking(false)}
          onAsked={() => {
            setIsAsking(false)
            onDone(`${givenName(view.people.inductionTutor)} has your question about the days.`)
          }}
        />
      )}
    </Panel>
  )
}
