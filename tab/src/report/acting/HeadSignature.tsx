import type { ReportView } from '@ect/contract/reportView.ts'
import { signReportContract } from '@ect/contract/signReport.ts'
import { sectionsOf, shownAnswers } from '@ect/domain/forms/shownQuestions.ts'
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
import { CannotSign } from './CannotSign.tsx'
import { missingFrom, STATEMENT } from './missingFrom.ts'
import { OwnAnswers } from './OwnAnswers.tsx'
import { SigningStatement } from './SigningStatement.tsx'

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly onDone: (message: string) => void
}

/** The headteacher has read what ECT and tutor signed, recommends where asked, and signs last. */
export function HeadSignature({ view, version, onDone }: Props) {
  const styles = useStyles()
  const draft = useDraft(view)
  const fields = useFormFields(draft)
  const [isAccepted, setIsAccepted] = useState(false)
  const command = useCommand(signReportContract, view.key)
  const missing = missingFrom(view, draft.answers, { areDaysRight: true, isAccepted })
  const isTold = fields.attempt > 0 && missing.length > 0
  const answering = { view, fields, status: <DraftStatus draft={draft} /> }

  const sign = async () => {
    if (missing.length > 0) return fields.onAttempt()
    await draft.saver.flush()
    if (draft.saver.snapshot().conflicts.length > 0) return undefined
    const answers = shownAnswers(view.form, 'headteacher', draft.answers)
    const { number, contentHash } = version
    const signed = { version: number, contentHash, statementAccepted: true } as const
    command.mutate((commandId) => ({ commandId, ...signed, recommendation: { answers } }), {
      onSuccess: () => onDone(`Signed. ${view.facts.appropriateBodyName} can now review it.`),
    })
  }
  return (
    <>
      {isTold && <ErrorSummary key={fields.attempt} errors={missing} onGoTo={focusQuestion} />}
      {sectionsOf(openForm(view), 'headteacher').map((section) => (
        <OwnAnswers key={section.id} section={section} {...answering} />
      ))}
      <Panel title={`Sign this ${reportNoun(view)}`}>
        <p className={styles.text}>
          {view.people.ect.name} and {view.people.inductionTutor.name} have signed what stands
          above. Your signature is the last of the three, and submits it.
        </p>
        <SigningStatement
          isAccepted={isAccepted}
          error={
            isTold ? missing.find(({ question }) => question === STATEMENT)?.message : undefined
          }
          problem={command.error ? sentenceOf(command.error) : undefined}
          isSigning={command.isPending}
          onAccept={setIsAccepted}
          onSign={() => void sign()}
        >
          <CannotSign view={view} version={version} onDone={onDone} />
        </SigningStatement>
      </Panel>
      <ConflictDialog form={view.form} author="headteacher" draft={draft} />
    </>
  )
}
