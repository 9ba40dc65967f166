import { Checkbox, Field } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import { signReportContract } from '@ect/contract/signReport.ts'
import { gaps } from '@ect/domain/forms/completeness.ts'
import { questionsOf, sectionsOf, shownAnswers } from '@ect/domain/forms/shownQuestions.ts'
import { givenName } from '@ect/domain/people.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { ErrorSummary, type SummarisedError } from '../../ui/ErrorSummary.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { fieldId, focusQuestion, shownError } from '../fields/fieldProps.ts'
import { QuestionField } from '../fields/QuestionField.tsx'
import { limitsOf } from '../reportOnPage.ts'
import { ConflictDialog } from '../saving/ConflictDialog.tsx'
import { SaveStatus } from '../saving/SaveStatus.tsx'
import { useDraft } from '../saving/useDraft.ts'
import { useCommand } from '../useCommand.ts'
import { useFormFields } from '../writing/useFormFields.ts'
import { DaysAsked } from './DaysAsked.tsx'
import { SigningStatement, STATEMENT } from './SigningStatement.tsx'

const DAYS = 'daysConfirmed'
const NO_UPLOAD = { isUploading: false, refusal: undefined, attach: () => {} }

interface Props {
  readonly view: ReportView
  readonly onDone: (message: string) => void
}

/** The ECT confirms or queries the days, answers the three questions, and signs. */
export function EctResponse({ view, onDone }: Props) {
  const styles = useStyles()
  const draft = useDraft(view)
  const fields = useFormFields(view, draft)
  const [areDaysRight, setAreDaysRight] = useState(false)
  const [isAccepted, setIsAccepted] = useState(false)
  const command = useCommand(signReportContract, view.key)
  const missing = missingFrom(view, draft.answers, { areDaysRight, isAccepted })
  const errorOn = (question: string) =>
    fields.attempt > 0 ? missing.find((error) => error.question === question)?.message : undefined
  const { shared } = view
  if (!shared) return undefined

  const sign = async () => {
    if (missing.length > 0) return fields.onAttempt()
    await draft.saver.flush()
    const comments = {
      daysConfirmed: true as const,
      answers: shownAnswers(view.form, 'ect', draft.answers),
    }
    const { number: version, contentHash } = shared
    command.mutate(
      (commandId) => ({ commandId, version, contentHash, statementAccepted: true, comments }),
      { onSuccess: () => onDone(`Signed. ${givenName(view.people.inductionTutor)} signs next.`) },
    )
  }
  const [conflict] = draft.conflicts
  const disputed = questionsOf(view.form, 'ect').find(({ id }) => id === conflict?.question)
  return (
    <>
      {fields.attempt > 0 && missing.length > 0 && (
        <ErrorSummary errors={missing} attempt={fields.attempt} onGoTo={focusQuestion} />
      )}
      <Panel title="Days served and absence">
        <DaysAsked view={view} version={shared} onDone={onDone} />
        <Field {...shownError(errorOn(DAYS))}>
          <Checkbox
            id={fieldId(DAYS)}
            checked={areDaysRight}
            label="The days served and the days absent are right"
            onChange={(_, { checked }) => setAreDaysRight(checked === true)}
          />
        </Field>
      </Panel>
      {sectionsOf(view.form, 'ect').map((section) => (
        <Panel key={section.id} title={section.title}>
          <SaveStatus {...draft} />
          {section.questions.map((question) => (
            <div key={question.id} onBlur={() => fields.onLeave(question.id)}>
              <QuestionField
                question={question}
                value={draft.answers[question.id]}
                error={fields.errors[question.id]}
                onAnswer={fields.onAnswer}
                upload={NO_UPLOAD}
              />
            </div>
          ))}
        </Panel>
      ))}
      <Panel title="Sign this review">
        <p className={styles.text}>
          Your comments become part of the review when you sign. Until then only you see them.
        </p>
        <SigningStatement
          isAccepted={isAccepted}
          error={errorOn(STATEMENT)}
          problem={command.error ? sentenceOf(command.error) : undefined}
          isSigning={command.isPending}
          onAccept={setIsAccepted}
          onSign={() => void sign()}
        />
      </Panel>
      {conflict && disputed && (
        <ConflictDialog
          conflict={conflict}
          question={disputed}
          onChoose={(kept) => draft.saver.choose(conflict, kept)}
        />
      )}
    </>
  )
}

function missingFrom(
  view: ReportView,
  answers: Parameters<typeof gaps>[2],
  { areDaysRight, isAccepted }: { areDaysRight: boolean; isAccepted: boolean },
): readonly SummarisedError[] {
  return [
    ...(areDaysRight ? [] : [{ question: DAYS, message: 'Confirm the days, or ask about them.' }]),
    ...gaps(view.form, 'ect', answers, limitsOf(view)),
    ...(isAccepted ? [] : [{ question: STATEMENT, message: 'Accept the statement to sign.' }]),
  ]
}
