import type { SettingsView } from '@ect/contract/settingsView.ts'
import type { AppropriateBodySettings } from '@ect/domain/appropriateBodySettings.ts'
import { isoDate } from '@ect/domain/calendar.ts'
import { editedForm } from '@ect/domain/forms/editing/editedForm.ts'
import type { FormEdit } from '@ect/domain/forms/editing/formEdit.ts'
import type { FormName } from '@ect/domain/forms/formSet.ts'
import type { FormDefinition } from '@ect/domain/forms/question.ts'
import {
  type FormChange,
  formToChange,
  sameFrom,
  type SettingsChange,
} from '@ect/domain/settings/savedSettings.ts'

/** What is being decided; the day is as it was typed. */
export interface SettingsDraft extends Omit<SettingsChange, 'holdsFrom'> {
  readonly holdsFrom: string
}

/** A change begins with what was decided last, whether it holds yet or not. */
export function lastDecided({ toCome, inForce }: SettingsView): AppropriateBodySettings {
  return toCome ?? inForce
}

export function draftOf(view: SettingsView): SettingsDraft {
  return sameFrom(view.toCome?.holdsFrom ?? view.today, lastDecided(view))
}

/** Absent while no day is typed that there is. */
export function changeIn(draft: SettingsDraft): SettingsChange | undefined {
  const holdsFrom = isoDate(draft.holdsFrom)
  return holdsFrom === undefined ? undefined : { ...draft, holdsFrom }
}

export function isChanged(draft: SettingsDraft, view: SettingsView): boolean {
  const decides = ({ holdsFrom: _day, ...rest }: SettingsDraft) => JSON.stringify(rest)
  return decides(draft) !== decides(draftOf(view))
}

const UNCHANGED: FormChange = { startsFrom: 'last', edits: [] }

export function formChangeIn({ forms }: SettingsDraft, name: FormName): FormChange {
  return forms[name] ?? UNCHANGED
}

/** The form as it is about to be asked. */
export function formIn(draft: SettingsDraft, view: SettingsView, name: FormName): FormDefinition {
  const { startsFrom, edits } = formChangeIn(draft, name)
  const { formSet } = draft
  return editedForm(formToChange(lastDecided(view), name, { formSet, startsFrom }), edits)
}

/** Another set asks its own questions: what was changed of the last one goes. */
export function withFormSet(draft: SettingsDraft, formSet: string): SettingsDraft {
  return { ...draft, formSet, forms: {} }
}

export function withForm(draft: SettingsDraft, name: FormName, change: FormChange): SettingsDraft {
  return { ...draft, forms: { ...draft.forms, [name]: change } }
}

/** With one more edit; of typing in one field only the last is kept. */
export function withFormEdit(draft: SettingsDraft, name: FormName, edit: FormEdit): SettingsDraft {
  const { startsFrom, edits } = formChangeIn(draft, name)
  const last = edits.at(-1)
  const before =
    last && typedIn(edit) !== undefined && typedIn(last) === typedIn(edit)
      ? edits.slice(0, -1)
      : edits
  return withForm(draft, name, { startsFrom, edits: [...before, edit] })
}

/** Names the field that an edit was typed in; moves and removals are never the same one. */
export function typedIn(edit: FormEdit): string | undefined {
  switch (edit.edit) {
    case 'reword':
    case 'hint':
    case 'require':
    case 'show':
      return `${edit.edit} ${edit.question}`
    case 'move':
    case 'place':
    case 'remove':
    case 'add':
      break
  }
  return undefined
}
