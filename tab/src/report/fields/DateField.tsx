import { Field, Input, makeStyles } from '@fluentui/react-components'

import { type FieldProps, fieldId, labelled, shownError } from './fieldProps.ts'

const useDateStyles = makeStyles({ date: { maxWidth: '200px' } })

export function DateField({ question, value, error, onAnswer, explanation }: FieldProps<'date'>) {
  const styles = useDateStyles()
  const { id } = question
  return (
    <>
      {explanation}
      <Field {...labelled(question)} {...shownError(error)}>
        <Input
          id={fieldId(id)}
          className={styles.date}
          type="date"
          value={typeof value === 'string' ? value : ''}
          onChange={(_, typed) => onAnswer(id, typed.value === '' ? null : typed.value)}
        />
      </Field>
    </>
  )
}
