import { Field, Input, Textarea } from '@fluentui/react-components'

import { shownError } from '../../report/fields/fieldProps.ts'
import type { PersonErrors, TypedPerson } from './typedPerson.ts'

interface Props {
  readonly typed: TypedPerson
  readonly errors: PersonErrors
  /** Whether one person would be tutor and mentor, which takes a reason. */
  readonly asksReason: boolean
  readonly onType: (typed: TypedPerson) => void
}

/** Who it is, and why, when that is to be said. */
export function PersonFields({ typed, errors, asksReason, onType }: Props) {
  return (
    <>
      <Field
        label="Email address at school"
        hint="The one that they sign in to Teams with"
        {...shownError(errors.email)}
      >
        <Input
          type="email"
          autoComplete="off"
          value={typed.email}
          onChange={(_, { value }) => onType({ ...typed, email: value })}
        />
      </Field>
      {asksReason && (
        <>
          <Field
            label="Why is one person both tutor and mentor?"
            hint="Only in exceptional circumstances (para 2.45)"
            {...shownError(errors.reason)}
          >
            <Words typed={typed.reason} onType={(reason) => onType({ ...typed, reason })} />
          </Field>
          <Field
            label="How is support kept apart from assessment?"
            {...shownError(errors.safeguards)}
          >
            <Words
              typed={typed.safeguards}
              onType={(safeguards) => onType({ ...typed, safeguards })}
            />
          </Field>
        </>
      )}
    </>
  )
}

interface WordsProps {
  readonly typed: string
  readonly onType: (typed: string) => void
}

function Words({ typed, onType }: WordsProps) {
  return (
    <Textarea
      resize="vertical"
      maxLength={1000}
      value={typed}
      onChange={(_, { value }) => onType(value)}
    />
  )
}
