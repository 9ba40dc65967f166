import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import type { NextPlace } from '@ect/domain/induction/leaving/leaving.ts'

import { shownError } from '../../report/fields/fieldProps.ts'
import type { LeavingFieldsProps, TypedLeaving } from './typedLeaving.ts'

const PLACES: readonly (readonly [NextPlace['goes'], string])[] = [
  ['to-school', 'At another school'],
  ['not-on', 'Nowhere: the ECT does not go on with induction'],
  ['not-known', 'Not known yet'],
]

/** Where induction goes on, and how the ECT can be reached there when they agree to it. */
export function ForwardingFields(props: LeavingFieldsProps) {
  const { typed, errors, onType } = props
  return (
    <>
      <Field label="Where does induction go on?" {...shownError(errors['next'])}>
        <RadioGroup
          value={typed.goes ?? ''}
          onChange={(_, { value }) =>
            onType({ goes: PLACES.find(([goes]) => goes === value)?.[0] })
          }
        >
          {PLACES.map(([goes, words]) => (
            <Radio key={goes} value={goes} label={words} />
          ))}
        </RadioGroup>
      </Field>
      {typed.goes === 'to-school' && (
        <>
          <Line {...props} label="Name of the school" name="schoolName" at="next.schoolName" />
          <Line
            {...props}
            label="Unique reference number (optional)"
            name="urn"
            at="next.urn"
            hint="Six digits"
          />
          <Line
            {...props}
            label="E-mail address of the school (optional)"
            name="contactEmail"
            at="next.contactEmail"
          />
          <Line
            {...props}
            label="Its appropriate body (optional)"
            name="appropriateBody"
            at="next.appropriateBody"
          />
        </>
      )}
      <Checkbox
        checked={typed.ectAgreed}
        label="The ECT agrees that the appropriate body keeps a personal contact of theirs"
        onChange={(_, { checked }) => onType({ ectAgreed: checked === true })}
      />
      {typed.ectAgreed && (
        <>
          <Line {...props} label="E-mail of the ECT" name="email" at="contact.email" />
          <Line {...props} label="Telephone of the ECT" name="phone" at="contact.phone" />
        </>
      )}
    </>
  )
}

interface LineProps extends LeavingFieldsProps {
  readonly label: string
  readonly name: Exclude<keyof TypedLeaving, 'reason' | 'goes' | 'ectAgreed'>
  /** Its path in a refusal. */
  readonly at: string
  readonly hint?: string
}

function Line({ label, name, at, hint, typed, errors, onType }: LineProps) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })} {...shownError(errors[at])}>
      <Input
        autoComplete="off"
        value={typed[name]}
        onChange={(_, { value }) => onType({ [name]: value })}
      />
    </Field>
  )
}
