import type { ReportView } from '@ect/contract/reportView.ts'
import type { Section } from '@ect/domain/forms/question.ts'
import { shownQuestions } from '@ect/domain/forms/shownQuestions.ts'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { NO_UPLOAD } from '../fields/FileField.tsx'
import { QuestionField } from '../fields/QuestionField.tsx'
import type { DraftSnapshot } from '../saving/draftSaver.ts'
import { SaveStatus } from '../saving/SaveStatus.tsx'
import { AdviceNotes } from '../writing/AdviceNotes.tsx'
import { useAdvice } from '../writing/useAdvice.ts'
import type { useFormFields } from '../writing/useFormFields.ts'

interface Props {
  readonly section: Section
  readonly view: ReportView
  readonly fields: ReturnType<typeof useFormFields>
  readonly saving: DraftSnapshot
}

export function EctComments({ section, view, fields, saving }: Props) {
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
            upload={NO_UPLOAD}
          />
          <AdviceNotes advice={advice[question.id]} />
        </div>
      ))}
      <SaveStatus {...saving} />
    </Panel>
  )
}
