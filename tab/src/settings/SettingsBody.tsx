import type { SettingsView } from '@ect/contract/settingsView.ts'
import { FORM_NAMES, type FormName } from '@ect/domain/forms/formSet.ts'
import { settingsFaults } from '@ect/domain/settings/settingsFaults.ts'
import { useState } from 'react'

import { DoneMessage } from '../ui/DoneMessage.tsx'
import { fetchedPart } from '../ui/fetchedPart.tsx'
import { useFetchedWhenIdle } from '../ui/useFetchedWhenIdle.ts'
import { FormsPanel } from './forms/FormsPanel.tsx'
import { OvertakenNotice } from './OvertakenNotice.tsx'
import type { PanelProps } from './panelProps.ts'
import { useParkedNotices } from './parked/useParkedNotices.ts'
import { SaveBar } from './SaveBar.tsx'
import { changeIn, type SettingsDraft } from './settingsDraft.ts'
import { type SettingsPart, SettingsParts } from './SettingsParts.tsx'
import { StandingPanel } from './StandingPanel.tsx'
import { useSettingsDraft } from './useSettingsDraft.ts'

const PartPanel = fetchedPart(async () => (await import('./PartPanel.tsx')).PartPanel)
const SaveDialog = fetchedPart(async () => (await import('./SaveDialog.tsx')).SaveDialog)

interface Props {
  readonly id: string
  readonly view: SettingsView
}

export function SettingsBody({ id, view }: Props) {
  const settings = useSettingsDraft(id, view)
  const [shown, setShown] = useState<FormName>(FORM_NAMES[0])
  const [part, setPart] = useState<SettingsPart>('forms')
  const [isSaving, setIsSaving] = useState(false)
  const [done, setDone] = useState({ message: '', times: 0 })
  const parked = useParkedNotices(id).data?.notices ?? []
  const { draft } = settings
  useFetchedWhenIdle(PartPanel)
  const panel: PanelProps = {
    today: view.today,
    draft,
    errors: errorsIn(draft, view),
    onChange: settings.change,
  }
  return (
    <>
      <DoneMessage {...done} />
      {settings.isOvertaken && <OvertakenNotice view={view} settings={settings} />}
      <StandingPanel view={view} />
      <SettingsParts part={part} parked={parked.length} onPart={setPart}>
        {part === 'forms' ? (
          <FormsPanel {...panel} view={view} shown={shown} onShow={setShown} />
        ) : (
          <PartPanel id={id} part={part} {...panel} />
        )}
      </SettingsParts>
      {(part !== 'notices' || settings.isChanged) && (
        <SaveBar settings={settings} opens={SaveDialog} onSave={() => setIsSaving(true)} />
      )}
      {isSaving && (
        <SaveDialog
          id={id}
          view={view}
          settings={settings}
          onClose={() => setIsSaving(false)}
          onSaved={(message) => {
            setIsSaving(false)
            settings.startAgain()
            setDone(({ times }) => ({ message, times: times + 1 }))
          }}
        />
      )}
    </>
  )
}

/** What is wrong, by field; the day is asked for when it is saved. */
function errorsIn(draft: SettingsDraft, view: SettingsView): PanelProps['errors'] {
  const change = changeIn({ ...draft, holdsFrom: view.today })
  const decided = { settings: view.toCome ? [view.inForce, view.toCome] : [view.inForce] }
  const faults = change ? settingsFaults(change, decided, view.today) : []
  return Object.fromEntries(faults.map(({ field, sentence }) => [field, sentence]))
}
