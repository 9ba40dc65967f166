import { FORM_NAMES, type FormName } from '@ect/domain/forms/formSet.ts'
import { FORM_SETS } from '@ect/domain/forms/formSets.ts'

import { useStyles } from '../../ui/useStyles.ts'
import type { PanelProps } from '../panelProps.ts'
import { SelectField } from '../SelectField.tsx'
import { withFormSet } from '../settingsDraft.ts'
import { FORM_WORDS } from '../settingsWords.ts'

const SETS = FORM_SETS.map(({ id, name }) => ({ value: id, label: name }))
const FORMS = FORM_NAMES.map((name) => ({ value: name, label: FORM_WORDS[name] }))

interface Props extends Pick<PanelProps, 'draft' | 'onChange'> {
  readonly shown: FormName
  readonly onShow: (name: FormName) => void
}

/** Which set of forms the body builds on, and which form of it is looked at. */
export function FormChoice({ draft, shown, onShow, onChange }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.row}>
      <SelectField
        label="Set of forms"
        value={draft.formSet}
        options={SETS}
        onChange={(formSet) => onChange(withFormSet(draft, formSet))}
      />
      <SelectField label="Form" value={shown} options={FORMS} onChange={onShow} />
    </div>
  )
}
