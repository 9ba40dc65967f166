import type { ReportView } from '@ect/contract/reportView.ts'
import { signReportContract } from '@ect/contract/signReport.ts'
import { sectionsOf, shownAnswers } from '@ect/domain/forms/shownQuestions.ts'
import { givenName } from '@ect/domain/people.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { focusQuestion } from '../fields/fieldProps.ts'
import { ConflictDialog } from '../saving/ConflictDialog.tsx'
import { DraftStatus } from '../saving/DraftStatus.tsx'
import { useDraft } from '../saving/useDraft.ts'
import { openForm } from '../openForm.ts'
import { useCommand } from '../useCommand.ts'
import { useFormFields } from '../writing/useFormFields.ts'
import { DaysAsked } from './DaysAsked.tsx'
import { DAYS, missingFrom, STATEMENT } from './missingFrom.ts'
import { OwnAnswers } from './OwnAnswers.tsx'
import { signedInWords } from './signedInWords.ts'
import { SigningStatement } from './SigningStatement.tsx'

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly onDone: (message: string) => void
}

/** The ECT confirms or queries the days, answers their own questions, and signs. */
export function EctResponse({ view, version, onDone }: Props) {
  const styles = useStyles()
  const draft = useDraft(view)
  const fields = useFormFields(view, draft)
  const answering = { view, fields, status: <DraftStatus view={view} draft={draft} /> }
  const [areDaysRight, setAreDaysRight] = useState(false)
  const [isAccepted, setIsAccepted] = useState(false)
  const command = useCommand(signReportContract, view.key)
  const missing = missingFrom(view, draft.answers, { areDaysRight, isAccepted })
  const isTold = fields.attempt > 0 && missing.length > 0
  const errorOn = (id: string) =>
    isTold ? missing.find(({ question }) => question === id)?.message : undefined

  const sign = async () => {
    if (missing.length > 0) return fields.onAttempt()
    await draft.saver.flush()
    if (draft.saver.snapshot().conflicts.length > 0) return undefined
    const answers = shownAnswers(view.form, 'ect', draft.answers)
    const { number, contentHash } = version
    const comments = { daysConfirmed: true, answers } as const
    const signed = { version: number, contentHash, statementAccepted: true, comments } as const
    command.mutate((commandId) => ({ commandId, ...signed }), {
      onSuccess: () =>
        onDone(signedInWords(view, `${givenName(view.people.inductionTutor)} signs next.`)),
    })
  }
  return (
    <>
      {isTold && <ErrorSummary key={fields.attempt} errors={missing} onGoTo={focusQuestion} />}
      <DaysAsked
        view={view}
        version={version}
        isConfirmed={areDaysRight}
        error={errorOn(DAYS)}
        onConfirm={setAreDaysRight}
        onDone={onDone}
      />
      {sectionsOf(openForm(view), 'ect').map((section) => (
        <OwnAnswers key={section.id} section={section} {...answering} />
      ))}
      <Panel title={`Sign this ${reportNoun(view)}`}>
        <p className={styles.text}>
          Your comments become part of the {reportNoun(view)} when you sign. Until then only you see
          them.
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
      <ConflictDialog form={view.form} author="ect" draft={draft} />
    </>
  )
}
