import { Field, Input, makeStyles } from '@fluentui/react-components'

import { type FieldProps, fieldId, labelled, shownError } from './fieldProps.ts'

const useDaysStyles = makeStyles({ days: { maxWidth: '140px' } })

/** What is typed stays as it was typed until it is a number; only numbers are saved. */
export function DaysField({ question, value, error, onAnswer, explanation }: FieldProps<'days'>) {
  const styles = useDaysStyles()
  const { id } = question
  return (
    <>
      <Field {...labelled(question)} {...shownError(error)}>
        <Input
          id={fieldId(id)}
          className={styles.days}
          inputMode="decimal"
          autoComplete="off"
          contentAfter="days"
          value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
          onChange={(_, typed) => onAnswer(id, asTyped(typed.value))}
          onBlur={() => {
            if (typeof value === 'string') onAnswer(id, asMeant(value))
          }}
        />
      </Field>
      {explanation}
    </>
  )
}

function asTyped(text: string): number | string {
  return String(Number(text)) === text ? Number(text) : text
}

function asMeant(text: string): number | string {
  const plain = text.trim().replace(',', '.')
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : text
}
