import { Checkbox, Field, Input } from '@fluentui/react-components'
import { type AbsenceSettings, STATUTORY_ABSENCE } from '@ect/domain/induction/absence.ts'
import { useState } from 'react'

import { shownError } from '../report/fields/fieldProps.ts'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { BackToDefault } from './BackToDefault.tsx'
import { NumberField } from './NumberField.tsx'
import { type PanelProps, settingId } from './panelProps.ts'

const THRESHOLD = 'planning.absence.thresholdDays'
const WARNINGS = 'planning.absence.warnAtDays'

/** When absence extends a year of induction, and when tutors are warned of it. */
export function AbsencePanel({ draft, errors, onChange }: PanelProps) {
  const styles = useStyles()
  const { absence } = draft.planning
  const change = (changes: Partial<AbsenceSettings>, field?: string) =>
    onChange(
      { ...draft, planning: { ...draft.planning, absence: { ...absence, ...changes } } },
      field,
    )
  return (
    <Panel title="Absence">
      <p className={styles.text}>
        By law, {STATUTORY_ABSENCE.thresholdDays} days absent or more in a year extend that year by
        all of them (para 3.6). A body may look closer, and not further away.
      </p>
      <NumberField
        id={settingId(THRESHOLD)}
        label="Days absent that extend a year"
        hint={`Default: ${STATUTORY_ABSENCE.thresholdDays}`}
        value={absence.thresholdDays}
        error={errors[THRESHOLD]}
        onChange={(thresholdDays) => change({ thresholdDays }, THRESHOLD)}
      />
      <WarningsField
        value={absence.warnAtDays}
        error={errors[WARNINGS]}
        onChange={(warnAtDays) => change({ warnAtDays }, WARNINGS)}
      />
      <Checkbox
        label="An extended year goes on to the end of the school term (default: it does not)"
        checked={absence.roundsUpToTermEnd}
        onChange={(_, { checked }) => change({ roundsUpToTermEnd: checked === true })}
      />
      <BackToDefault
        what="absence"
        isDefault={JSON.stringify(absence) === JSON.stringify(STATUTORY_ABSENCE)}
        onReset={() => change(STATUTORY_ABSENCE)}
      />
    </Panel>
  )
}

interface WarningsProps {
  readonly value: readonly number[]
  readonly error: string | undefined
  readonly onChange: (days: readonly number[]) => void
}

function WarningsField({ value, error, onChange }: WarningsProps) {
  const [text, setText] = useState('')
  const shown = numbersIn(text).join() === value.join() ? text : value.join(', ')
  return (
    <Field
      label="Warn the tutor at so many days"
      hint={`Several with commas between them. Default: ${STATUTORY_ABSENCE.warnAtDays.join(', ')}`}
      {...shownError(error)}
    >
      <Input
        id={settingId(WARNINGS)}
        autoComplete="off"
        value={shown}
        onChange={(_, typed) => {
          setText(typed.value)
          onChange(numbersIn(typed.value))
        }}
      />
    </Field>
  )
}

function numbersIn(text: string): readonly number[] {
  return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [Number(part)]))
}
