import { Field, Input, Textarea } from '@fluentui/react-components'

import { type FieldProps, fieldId, labelled, shownError } from './fieldProps.ts'

const TELL_FROM = 0.8

/** A text that is too long is never cut: the person is told by how much. */
export function TextField({ question, value, error, onAnswer, explanation }: FieldProps<'text'>) {
  const { id, rows, maxLength } = question
  const text = typeof value === 'string' ? value : ''
  const left = maxLength - text.length
  const typing = {
    id: fieldId(id),
    value: text,
    onChange: (_: unknown, typed: { value: string }) =>
      onAnswer(id, typed.value === '' ? null : typed.value),
  }
  return (
    <>
      {explanation}
      <Field {...labelled(question)} {...shownError(error)}>
        {rows === 1 ? (
          <Input {...typing} />
        ) : (
          <Textarea {...typing} rows={rows} resize="vertical" />
        )}
      </Field>
      {text.length > maxLength * TELL_FROM && (
        <span>{left >= 0 ? `${left} characters left` : `${-left} characters too many`}</span>
      )}
    </>
  )
}
