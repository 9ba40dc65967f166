import { Field, Select } from '@fluentui/react-components'
import { FORM_NAMES, type FormName } from '@ect/domain/forms/formSet.ts'
import { FORM_SETS } from '@ect/domain/forms/formSets.ts'

import { useStyles } from '../../ui/useStyles.ts'
import type { PanelProps } from '../panelProps.ts'
import { withFormSet } from '../settingsDraft.ts'
import { FORM_WORDS } from '../settingsWords.ts'

interface Props extends Pick<PanelProps, 'draft' | 'onChange'> {
  readonly shown: FormName
  readonly onShow: (name: FormName) => void
}

/** Which set of forms the body builds on, and which form of it is looked at. */
export function FormChoice({ draft, shown, onShow, onChange }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.row}>
      <Field label="Set of forms">
        <Select
          value={draft.formSet}
          onChange={(_, { value }) => onChange(withFormSet(draft, value))}
        >
          {FORM_SETS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Form">
        <Select
          value={shown}
          onChange={(_, { value }) => onShow(FORM_NAMES.find((name) => name === value) ?? shown)}
        >
          {FORM_NAMES.map((name) => (
            <option key={name} value={name}>
              {FORM_WORDS[name]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}
