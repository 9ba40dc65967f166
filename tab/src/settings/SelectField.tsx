import { Field, makeStyles, Select } from '@fluentui/react-components'

/** However long its options are, it is no wider than its place. */
const useSelectStyles = makeStyles({
  field: { minWidth: 0, maxWidth: '100%', gridTemplateColumns: 'minmax(0, 1fr)' },
})

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** One of several, under its name. */
export function SelectField<Value extends string>(props: Props<Value>) {
  const { label, value, options, onChange } = props
  const shapes = useSelectStyles()
  return (
    <Field label={label} className={shapes.field}>
      <Select
        value={value}
        onChange={(_, chosen) =>
          onChange(options.find((option) => option.value === chosen.value)?.value ?? value)
        }
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
