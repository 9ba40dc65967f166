import { Button } from '@fluentui/react-components'
import type { SettingsView } from '@ect/contract/settingsView.ts'
import { type FormName, reportAsked } from '@ect/domain/forms/formSet.ts'
import { formFaults } from '@ect/domain/forms/editing/formFaults.ts'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import type { PanelProps } from '../panelProps.ts'
import {
  formChangeIn,
  formIn,
  lastDecided,
  typedIn,
  withForm,
  withFormEdit,
} from '../settingsDraft.ts'
import { FormChoice } from './FormChoice.tsx'
import { SectionEditor } from './SectionEditor.tsx'

interface Props extends PanelProps {
  readonly view: SettingsView
  readonly shown: FormName
  readonly onShow: (name: FormName) => void
}

/** Which questions each report asks, in which words and order. */
export function FormsPanel({ view, draft, shown, onShow, onChange }: Props) {
  const styles = useStyles()
  const form = formIn(draft, view, shown)
  const report = reportAsked(shown)
  const { startsFrom, edits } = formChangeIn(draft, shown)
  const isOwn = startsFrom === 'last' && lastDecided(view).ownForms[shown] !== undefined
  const errors = Object.fromEntries(
    formFaults(form, report).map(({ at, message }) => [at, message]),
  )
  return (
    <Panel title="Forms">
      <FormChoice draft={draft} shown={shown} onShow={onShow} onChange={onChange} />
      <p className={styles.text}>
        Version {form.version}
        {edits.length > 0 && ', with changes that are not saved'}. Reports ask the form that holds
        on the day on which they open; a report that someone has begun keeps its words.
      </p>
      {form.sections.map((section) => (
        <SectionEditor
          key={`${form.id} ${section.id}`}
          section={section}
          editing={{
            form,
            report,
            errors,
            onEdit: (edit) => {
              const field = typedIn(edit)
              onChange(withFormEdit(draft, shown, edit), field && `${shown} ${field}`)
            },
          }}
        />
      ))}
      {isOwn || edits.length > 0 ? (
        <div>
          <Button
            onClick={() => onChange(withForm(draft, shown, { startsFrom: 'shipped', edits: [] }))}
          >
            Put this form back to the default
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>This form is as its set has it.</p>
      )}
    </Panel>
  )
}
