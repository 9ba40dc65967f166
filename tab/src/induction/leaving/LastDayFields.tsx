import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components'

import { shownError } from '../../report/fields/fieldProps.ts'
import type { Contract } from '../inductionParts.ts'
import type { LeavingFieldsProps } from './typedLeaving.ts'

interface Props extends LeavingFieldsProps {
  /** With more than one it is asked which. */
  readonly schools: readonly Pick<Contract, 'schoolId' | 'schoolName'>[]
  readonly isDayFixed: boolean
}

const useFieldStyles = makeStyles({ day: { maxWidth: '200px' } })

/** Which school it is, and the last day there. */
export function LastDayFields({ typed, errors, onType, schools, isDayFixed }: Props) {
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
    </>
  )
}
