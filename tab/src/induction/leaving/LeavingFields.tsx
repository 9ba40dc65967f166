import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components'
import { LEAVING_REASON_WORDS, LEAVING_REASONS } from '@ect/domain/induction/leaving/leaving.ts'

import { shownError } from '../../report/fields/fieldProps.ts'
import type { Contract } from '../inductionParts.ts'
import type { LeavingErrors, TypedLeaving } from './typedLeaving.ts'

export interface LeavingFieldsProps {
  readonly typed: TypedLeaving
  readonly errors: LeavingErrors
  readonly onType: (changed: Partial<TypedLeaving>) => void
}

interface Props extends LeavingFieldsProps {
  /** With more than one it is asked which. */
  readonly schools: readonly Pick<Contract, 'schoolId' | 'schoolName'>[]
  readonly isDayFixed: boolean
}

const useFieldStyles = makeStyles({ day: { maxWidth: '200px' } })

/** The last day and the reason. */
export function LeavingFields({ typed, errors, onType, schools, isDayFixed }: Props) {
  const shapes = useFieldStyles()
  return (
    <>
      {schools.length > 1 && (
        <Field label="Which school does the ECT leave?">
          <RadioGroup
            value={typed.schoolId}
            onChange={(_, { value }) => onType({ schoolId: value })}
          >
            {schools.map(({ schoolId, schoolName }) => (
              <Radio key={schoolId} value={schoolId} label={schoolName} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field
        label="Last day in school"
        hint={
          isDayFixed
            ? 'It stands in the interim assessment that has been shared.'
            : 'Not the day of the resignation and not the end of the contract.'
        }
        {...shownError(errors['lastDay'])}
      >
        <Input
          className={shapes.day}
          type="date"
          readOnly={isDayFixed}
          value={typed.lastDay}
          onChange={(_, { value }) => onType({ lastDay: value })}
        />
      </Field>
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
