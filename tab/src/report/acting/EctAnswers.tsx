import type { ReportView } from '@ect/contract/reportView.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'
import type { ReactNode } from 'react'

import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { focusQuestion } from '../fields/fieldProps.ts'
import { ConflictDialog } from '../saving/ConflictDialog.tsx'
import { DraftStatus } from '../saving/DraftStatus.tsx'
import { openForm } from '../openForm.ts'
import { DaysAsked } from './DaysAsked.tsx'
import { DAYS } from './missingFrom.ts'
import { OwnAnswers } from './OwnAnswers.tsx'
import type { useEctAnswers } from './useEctAnswers.ts'

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly answering: ReturnType<typeof useEctAnswers>
  readonly onDone: (message: string) => void
  /** What becomes of the answers. */
  readonly children: ReactNode
}

/** The days to confirm or to query, and the ECT's own questions. */
export function EctAnswers({ view, version, answering, onDone, children }: Props) {
  const { draft, fields, missing, isTold } = answering
  return (
    <>
      {isTold && <ErrorSummary key={fields.attempt} errors={missing} onGoTo={focusQuestion} />}
      <DaysAsked
        view={view}
        version={version}
        isConfirmed={answering.areDaysRight}
        error={answering.errorOn(DAYS)}
        onConfirm={answering.setAreDaysRight}
        onDone={onDone}
      />
      {sectionsOf(openForm(view), 'ect').map((section) => (
        <OwnAnswers
          key={section.id}
          section={section}
          view={view}
          fields={fields}
          status={<DraftStatus draft={draft} />}
        />
      ))}
      {children}
      <ConflictDialog form={view.form} author="ect" draft={draft} />
    </>
  )
}
