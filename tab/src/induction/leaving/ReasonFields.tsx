import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { LEAVING_REASON_WORDS, LEAVING_REASONS } from '@ect/domain/induction/leaving/leaving.ts'

import { shownError } from '../../report/fields/fieldProps.ts'
import type { LeavingFieldsProps } from './typedLeaving.ts'

export function ReasonFields({ typed, errors, onType }: LeavingFieldsProps) {
  return (
    <>
      <Field label="Reason for leaving" {...shownError(errors['reason'])}>
        <RadioGroup
          value={typed.reason ?? ''}
          onChange={(_, { value }) =>
            onType({ reason: LEAVING_REASONS.find((reason) => reason === value) })
          }
        >
          {LEAVING_REASONS.map((reason) => (
            <Radio key={reason} value={reason} label={LEAVING_REASON_WORDS[reason]} />
          ))}
        </RadioGroup>
      </Field>
      {typed.reason === 'other' && (
        <Field label="The reason in a few words" {...shownError(errors['reasonInWords'])}>
          <Input
            value={typed.reasonInWords}
            onChange={(_, { value }) => onType({ reasonInWords: value })}
          />
        </Field>
      )}
    </>
  )
}
