import type { IsoDate } from '@ect/domain/calendar.ts'

import type { SettingsDraft } from './settingsDraft.ts'

/** What one part of the settings is given: what is being decided, and what is wrong with it. */
export interface PanelProps {
  readonly today: IsoDate
  readonly draft: SettingsDraft
  /** By field. */
  readonly errors: Readonly<Partial<Record<string, string>>>
  readonly onChange: (draft: SettingsDraft, field?: string) => void
}

/** Where a field is on the page. */
export function settingId(field: string): string {
  return `setting-${field}`
}
