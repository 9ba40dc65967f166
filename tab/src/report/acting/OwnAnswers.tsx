import type { ReportView } from '@ect/contract/reportView.ts'
import type { Section } from '@ect/domain/forms/question.ts'
import { shownQuestions } from '@ect/domain/forms/shownQuestions.ts'
import type { ReactNode } from 'react'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { QuestionField } from '../fields/QuestionField.tsx'
import { AdviceNotes } from '../writing/AdviceNotes.tsx'
import { useAdvice } from '../writing/useAdvice.ts'
import type { useFormFields } from '../writing/useFormFields.ts'

interface Props {
  readonly section: Section
  readonly view: ReportView
  readonly fields: ReturnType<typeof useFormFields>
  readonly status: ReactNode
}

/** The sections that someone answers before they sign. */
export function OwnAnswers({ section, view, fields, status }: Props) {
  const styles = useStyles()
  const advice = useAdvice(view, fields)
  return (
    <Panel title={section.title}>
      {shownQuestions(section, fields.answers).map((question) => (
        <div
          key={question.id}
          className={styles.question}
          onBlur={() => fields.onLeave(question.id)}
        >
          <QuestionField
            question={question}
            value={fields.answers[question.id]}
            error={fields.errors[question.id]}
            onAnswer={fields.onAnswer}
            upload={undefined}
          />
          <AdviceNotes advice={advice[question.id]} />
        </div>
      ))}
      {status}
    </Panel>
  )
}
