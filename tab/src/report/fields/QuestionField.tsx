import {
  type AnswerValue,
  type ChosenQuestion,
  isChosen,
  type Question,
} from '@ect/domain/forms/question.ts'
import { memo, type ReactNode } from 'react'

import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { DateField } from './DateField.tsx'
import { DaysField } from './DaysField.tsx'
import type { FieldProps } from './fieldProps.ts'
import { Reminder } from './Reminder.tsx'
import { StandardsField } from './StandardsField.tsx'
import { TargetsField } from './TargetsField.tsx'
import { TextField } from './TextField.tsx'
import type { Upload } from './upload.ts'
import { YesNoField } from './YesNoField.tsx'

/** Asked for by few answers, and it brings what judges a file. */
const FileField = fetchedPart(async () => (await import('./FileField.tsx')).FileField)

interface Props {
  readonly question: Question
  readonly value: AnswerValue | undefined
  readonly error: string | undefined
  readonly onAnswer: FieldProps<'text'>['onAnswer']
  readonly explanation?: ReactNode
  readonly upload: Upload | undefined
}

/** The one engine: a question of any kind as the field that answers it, and help with it. */
export const QuestionField = memo(function QuestionField(props: Props) {
  const { reminder } = props.question
  return (
    <>
      <KindField {...props} />
      {reminder && <Reminder {...reminder} />}
    </>
  )
})

function KindField({ question, upload, ...rest }: Props) {
  if (isChosen(question)) return <ChosenField question={question} {...rest} />
  switch (question.kind) {
    case 'text':
      return <TextField question={question} {...rest} />
    case 'days':
      return <DaysField question={question} {...rest} />
    case 'date':
      return <DateField question={question} {...rest} />
    case 'targets':
      return <TargetsField question={question} {...rest} />
    case 'statement':
      return <StatementWords question={question} />
    case 'file':
      break
  }
  return <FileField question={question} upload={upload} {...rest} />
}

function ChosenField({ question, ...rest }: FieldProps<ChosenQuestion['kind']>) {
  if (question.kind === 'standards') return <StandardsField question={question} {...rest} />
  if ('choices' in question) return <ChoiceField question={question} {...rest} />
  return <YesNoField question={question} {...rest} />
}

function StatementWords({ question }: Pick<FieldProps<'statement'>, 'question'>) {
  const styles = useStyles()
  return <p className={styles.text}>{question.wording}</p>
}
