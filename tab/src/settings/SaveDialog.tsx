import { Field, Input } from '@fluentui/react-components'
import { saveSettingsContract } from '@ect/contract/saveSettings.ts'
import type { SettingsView } from '@ect/contract/settingsView.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { settingsFaults } from '@ect/domain/settings/settingsFaults.ts'
import { useState } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { shownError } from '../report/fields/fieldProps.ts'
import { useCommand } from '../report/useCommand.ts'
import { ActionDialog } from '../ui/ActionDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ChangesList } from './ChangesList.tsx'
import { changesInWords } from './changesInWords.ts'
import { changeIn, type SettingsDraft } from './settingsDraft.ts'
import type { DraftOfSettings } from './useSettingsDraft.ts'

interface Props {
  readonly id: string
  readonly view: SettingsView
  readonly settings: DraftOfSettings
  readonly onClose: () => void
  readonly onSaved: (message: string) => void
}

/** Shows in words what is about to change, and asks from which day. */
export function SaveDialog({ id, view, settings, onClose, onSaved }: Props) {
  const { draft, version, change } = settings
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(saveSettingsContract, { appropriateBodyId: id })
  const { day, others } = sentencesOn(draft, view)
  const decided = changeIn(draft)

  const save = () => {
    setIsTried(true)
    if (!decided || day !== undefined || others.length > 0) return
    command.mutate((commandId) => ({ ...decided, commandId, version }), {
      onSuccess: () => onSaved(`Saved. It holds from ${inWords(decided.holdsFrom)}.`),
    })
  }
  return (
    <ActionDialog
      title="Save these settings"
      action="Save"
      isWide
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={save}
      onClose={onClose}
    >
      <Field
        label="Holds from"
        hint="Questions that change are asked in reports that open on this day or later."
        {...shownError(isTried ? day : undefined)}
      >
        <Input
          type="date"
          min={view.today}
          value={draft.holdsFrom}
          onChange={(_, { value }) => {
            command.reset()
            change({ ...draft, holdsFrom: value }, 'holdsFrom')
          }}
        />
      </Field>
      {others.map((sentence) => (
        <Notice key={sentence} intent="error">
          {sentence}
        </Notice>
      ))}
      <ChangesList changes={changesInWords(draft, view)} />
    </ActionDialog>
  )
}

/** What is wrong with the day, and with anything else. */
function sentencesOn(draft: SettingsDraft, view: SettingsView) {
  const decided = { settings: view.toCome ? [view.inForce, view.toCome] : [view.inForce] }
  const change = changeIn(draft)
  const faults = settingsFaults(change ?? { ...draft, holdsFrom: view.today }, decided, view.today)
  return {
    day: change
      ? faults.find(({ field }) => field === 'holdsFrom')?.sentence
      : 'Choose the day from which this holds.',
    others: faults.filter(({ field }) => field !== 'holdsFrom').map(({ sentence }) => sentence),
  }
}
