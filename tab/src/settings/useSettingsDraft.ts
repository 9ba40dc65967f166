import type { SettingsView } from '@ect/contract/settingsView.ts'
import { useEffect, useState } from 'react'

import { draftOf, isChanged, type SettingsDraft } from './settingsDraft.ts'

interface Kept {
  /** Of the settings that it was made from. */
  readonly version: string
  readonly draft: SettingsDraft
  /** What it was before each change, oldest first. */
  readonly past: readonly SettingsDraft[]
  /** The field of the last change: typing on in it is the same change. */
  readonly field?: string
}

/** Another page of the tab takes nothing away: what was not saved is there on the way back. */
const kept = new Map<string, Kept>()

export interface DraftOfSettings {
  readonly draft: SettingsDraft
  readonly isChanged: boolean
  readonly change: (draft: SettingsDraft, field?: string) => void
  /** Absent when there is nothing to take back. */
  readonly undo: (() => void) | undefined
  readonly startAgain: () => void
  /** Of the settings that the change is made from. */
  readonly version: string
  /** Someone else has decided something since this was begun. */
  readonly isOvertaken: boolean
  /** Goes on from what they decided, with the same changes. */
  readonly goOn: () => void
}

/** What an administrator is about to decide, change by change. */
export function useSettingsDraft(id: string, view: SettingsView): DraftOfSettings {
  const [state, setState] = useState<Kept | undefined>(kept.get(id))
  const begun = state ?? { version: view.version, draft: draftOf(view), past: [] }
  const { version, draft, past, field } = begun
  const isUnsaved = isChanged(draft, view)
  useLeaveWarning(isUnsaved)
  const keep = (next: Kept | undefined) => {
    if (next) kept.set(id, next)
    else kept.delete(id)
    setState(next)
  }
  const last = past.at(-1)
  return {
    draft,
    isChanged: isUnsaved,
    change(next, typed) {
      const isSameField = typed !== undefined && typed === field
      const before = isSameField ? past : [...past, draft]
      keep({ version, draft: next, past: before, ...(typed !== undefined && { field: typed }) })
    },
    undo: last && (() => keep({ version, draft: last, past: past.slice(0, -1) })),
    startAgain: () => keep(undefined),
    version,
    isOvertaken: isUnsaved && version !== view.version,
    goOn: () => keep({ ...begun, version: view.version }),
  }
}

function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsaved) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
}
