import { Field, Radio, RadioGroup } from '@fluentui/react-components'

import { Unfold } from '../../ui/Unfold.tsx'
import { type FieldProps, fieldId, labelled, shownError } from './fieldProps.ts'

export function YesNoField({
  question,
  value,
  error,
  onAnswer,
  explanation,
}: FieldProps<'yes-no'>) {
  const { id, reminder } = question
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
      {reminder && (
        <Unfold title={reminder.title}>
          <ul>
            {reminder.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Unfold>
      )}
    </>
  )
}

function yesOrNo(value: FieldProps<'yes-no'>['value']): string {
  if (value === undefined) return ''
  return value === true ? 'yes' : 'no'
}
