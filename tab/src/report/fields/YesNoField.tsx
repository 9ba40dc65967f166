import { Field, Radio, RadioGroup } from '@fluentui/react-components'

import { type FieldProps, fieldId, labelled, shownError } from './fieldProps.ts'

export function YesNoField({
  question,
  value,
  error,
  onAnswer,
  explanation,
}: FieldProps<'yes-no' | 'confirm'>) {
  const { id } = question
  return (
    <>
      {explanation}
      <Field {...labelled(question)} {...shownError(error)}>
        <RadioGroup
          id={fieldId(id)}
          layout="horizontal"
          value={yesOrNo(value)}
          onChange={(_, chosen) => onAnswer(id, chosen.value === 'yes')}
        >
          <Radio value="yes" label="Yes" />
          <Radio value="no" label="No" />
        </RadioGroup>
      </Field>
    </>
  )
}

function yesOrNo(value: FieldProps<'yes-no'>['value']): string {
  if (value === undefined) return ''
  return value === true ? 'yes' : 'no'
}
