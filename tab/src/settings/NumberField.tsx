import { Field, Input, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'

import { shownError } from '../report/fields/fieldProps.ts'

const useNumberStyles = makeStyles({ input: { width: '9ch', minWidth: 0 } })

interface Props {
  readonly id: string
  readonly label: string
  readonly hint: string
  /** `NaN` while what is typed is no number. */
  readonly value: number
  readonly error?: string | undefined
  readonly onChange: (value: number) => void
}

/** A whole number, typed; what is no number stays as it was typed. */
export function NumberField({ id, label, hint, value, error, onChange }: Props) {
  const shapes = useNumberStyles()
  const [text, setText] = useState('')
  const shown = Object.is(numberIn(text), value) ? text : String(value)
  return (
    <Field label={label} hint={hint} {...shownError(error)}>
      <Input
        id={id}
        className={shapes.input}
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        onChange={(_, typed) => {
          setText(typed.value)
          onChange(numberIn(typed.value))
        }}
      />
    </Field>
  )
}

function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}
