import type { Section } from '@ect/domain/forms/question.ts'
import type { ReactNode } from 'react'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { NO_UPLOAD } from '../fields/FileField.tsx'
import { QuestionField } from '../fields/QuestionField.tsx'
import type { useFormFields } from '../writing/useFormFields.ts'

interface Props {
  readonly section: Section
  readonly fields: ReturnType<typeof useFormFields>
  readonly status: ReactNode
}

export function EctComments({ section, fields, status }: Props) {
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
      {status}
    </Panel>
  )
}
