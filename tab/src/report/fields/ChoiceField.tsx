import { Field, Radio, RadioGroup } from '@fluentui/react-components'

import { type FieldProps, fieldId, labelled, shownError } from './fieldProps.ts'

export function ChoiceField({
  question,
  value,
  error,
  onAnswer,
  explanation,
}: FieldProps<'choice' | 'rating'>) {
  const { id, choices } = question
  return (
    <>
      {explanation}
      <Field {...labelled(question)} {...shownError(error)}>
        <RadioGroup
          id={fieldId(id)}
          value={typeof value === 'string' ? value : ''}
          onChange={(_, chosen) => onAnswer(id, chosen.value)}
        >
          {choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={choice.label} />
          ))}
        </RadioGroup>
      </Field>
    </>
  )
}
