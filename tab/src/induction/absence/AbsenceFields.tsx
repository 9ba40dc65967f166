import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components'
import { ABSENCE_KINDS } from '@ect/domain/induction/induction.ts'

import { shownError } from '../../report/fields/fieldProps.ts'
import { ABSENCE_WORDS } from './absenceKinds.ts'
import type { FieldErrors, TypedAbsence } from './typedAbsence.ts'

interface Props {
  readonly typed: TypedAbsence
  readonly errors: FieldErrors
  readonly onType: (typed: TypedAbsence) => void
}

const useFieldStyles = makeStyles({
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
  input: { width: '100%', minWidth: 0 },
})

/** An absence of one day has its last day filled in with its first. */
export function AbsenceFields({ typed, errors, onType }: Props) {
  const shapes = useFieldStyles()
  const follows = typed.endsOn === '' || typed.endsOn === typed.startsOn
  return (
    <>
      <div className={shapes.days}>
        <Field label="First day away" {...shownError(errors.startsOn)}>
          <Input
            className={shapes.input}
            type="date"
            value={typed.startsOn}
            onChange={(_, { value }) =>
              onType({ ...typed, startsOn: value, ...(follows && { endsOn: value }) })
            }
          />
        </Field>
        <Field label="Last day away" {...shownError(errors.endsOn)}>
          <Input
            className={shapes.input}
            type="date"
            min={typed.startsOn}
            value={typed.endsOn}
            onChange={(_, { value }) => onType({ ...typed, endsOn: value })}
          />
        </Field>
        <Field label="Days" hint="In halves: 0.5, 1, 2.5" {...shownError(errors.days)}>
          <Input
            className={shapes.input}
            inputMode="decimal"
            autoComplete="off"
            value={typed.days}
            onChange={(_, { value }) => onType({ ...typed, days: value })}
          />
        </Field>
      </div>
      <Field label="Reason">
        <RadioGroup
          layout="horizontal"
          value={typed.kind}
          onChange={(_, { value }) =>
            onType({ ...typed, kind: ABSENCE_KINDS.find((kind) => kind === value) ?? typed.kind })
          }
        >
          {ABSENCE_KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={ABSENCE_WORDS[kind]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  )
}
