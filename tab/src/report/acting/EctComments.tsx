import type { Section } from '@ect/domain/forms/question.ts'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { NO_UPLOAD } from '../fields/FileField.tsx'
import { QuestionField } from '../fields/QuestionField.tsx'
import type { DraftSnapshot } from '../saving/draftSaver.ts'
import { SaveStatus } from '../saving/SaveStatus.tsx'
import type { useFormFields } from '../writing/useFormFields.ts'

interface Props {
  readonly section: Section
  readonly fields: ReturnType<typeof useFormFields>
  readonly saving: DraftSnapshot
}

export function EctComments({ section, fields, saving }: Props) {
  const styles = useStyles()
  return (
    <Panel title={section.title}>
      {section.questions.map((question) => (
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
        </div>
      ))}
      <SaveStatus {...saving} />
    </Panel>
  )
}
