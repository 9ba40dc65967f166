import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components'
import { CONTRACT_TYPES } from '@ect/domain/forms/contractTypes.ts'

import { shownError } from '../../report/fields/fieldProps.ts'
import { WEEKDAYS } from './hoursInWords.ts'
import { type ContractErrors, type TypedContract, withDaysTyped } from './typedContract.ts'

interface Props {
  readonly typed: TypedContract
  readonly errors: ContractErrors
  readonly onType: (typed: TypedContract) => void
}

const useFieldStyles = makeStyles({
  hours: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
  input: { width: '100%', minWidth: 0 },
  weekdays: {
    display: 'flex',
    flexWrap: 'wrap',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
})

/** From which day, and what the contract is then. */
export function ContractFields({ typed, errors, onType }: Props) {
  const shapes = useFieldStyles()
  return (
    <>
      <div className={shapes.hours}>
        <Field label="From" {...shownError(errors.startsOn)}>
          <Input
            className={shapes.input}
            type="date"
            value={typed.startsOn}
            onChange={(_, { value }) => onType({ ...typed, startsOn: value })}
          />
        </Field>
        <Field label="Days a week" {...shownError(errors.daysPerWeek)}>
          <Input
            className={shapes.input}
            inputMode="decimal"
            autoComplete="off"
            value={typed.daysPerWeek}
            onChange={(_, { value }) => onType(withDaysTyped(typed, value))}
          />
        </Field>
        <Field label="FTE" hint="1 is full time" {...shownError(errors.fte)}>
          <Input
            className={shapes.input}
            inputMode="decimal"
            autoComplete="off"
            value={typed.fte}
            onChange={(_, { value }) => onType({ ...typed, fte: value })}
          />
        </Field>
      </div>
      <WeekdayFields typed={typed} errors={errors} onType={onType} />
      <Field label="Type">
        <RadioGroup
          layout="horizontal"
          value={typed.type}
          onChange={(_, { value }) => onType({ ...typed, type: value })}
        >
          {CONTRACT_TYPES.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
    </>
  )
}

/** Named or not: without them the days served are a share of the full week. */
function WeekdayFields({ typed, errors, onType }: Props) {
  const shapes = useFieldStyles()
  const { weekdays } = typed
  return (
    <Field label="Weekdays (optional)" {...shownError(errors.weekdays)}>
      <fieldset className={shapes.weekdays}>
        {WEEKDAYS.slice(0, 5).map((name, index) => (
          <Checkbox
            key={name}
            label={name}
            checked={weekdays.includes(index + 1)}
            onChange={(_, { checked }) => {
              const others = weekdays.filter((day) => day !== index + 1)
              onType({ ...typed, weekdays: checked === true ? [...others, index + 1] : others })
            }}
          />
        ))}
      </fieldset>
    </Field>
  )
}
