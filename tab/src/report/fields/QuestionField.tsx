import type { AnswerValue, Question } from '@ect/domain/forms/question.ts'
import { memo, type ReactNode } from 'react'

import { ChoiceField } from './ChoiceField.tsx'
import { DateField } from './DateField.tsx'
import { DaysField } from './DaysField.tsx'
import type { FieldProps } from './fieldProps.ts'
import { FileField, type Upload } from './FileField.tsx'
import { TargetsField } from './TargetsField.tsx'
import { TextField } from './TextField.tsx'
import { YesNoField } from './YesNoField.tsx'

interface Props {
  readonly question: Question
  readonly value: AnswerValue | undefined
  readonly error: string | undefined
  readonly onAnswer: FieldProps<'text'>['onAnswer']
  readonly explanation?: ReactNode
  readonly upload: Upload
}

/** The one engine: a question of any kind as the field that answers it. */
export const QuestionField = memo(function QuestionField({ question, upload, ...rest }: Props) {
  switch (question.kind) {
    case 'yes-no':
      return <YesNoField question={question} {...rest} />
    case 'choice':
    case 'rating':
      return <ChoiceField question={question} {...rest} />
    case 'text':
      return <TextField question={question} {...rest} />
    case 'days':
      return <DaysField question={question} {...rest} />
    case 'date':
      return <DateField question={question} {...rest} />
    case 'targets':
      return <TargetsField question={question} {...rest} />
    case 'file':
      break
  }
  return <FileField question={question} upload={upload} {...rest} />
})
