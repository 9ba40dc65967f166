import { AbsencePanel } from './AbsencePanel.tsx'
import { DatesPanel } from './DatesPanel.tsx'
import { DraftsPanel } from './DraftsPanel.tsx'
import type { PanelProps } from './panelProps.ts'
import { RemindersPanel } from './RemindersPanel.tsx'
import type { SettingsPart } from './SettingsParts.tsx'
import { SigningPanel } from './SigningPanel.tsx'

const PANELS = {
  dates: DatesPanel,
  absence: AbsencePanel,
  signing: SigningPanel,
  reminders: RemindersPanel,
  drafts: DraftsPanel,
} as const

interface Props extends PanelProps {
  readonly part: Exclude<SettingsPart, 'forms'>
}

/** Any part of the settings but the forms, which are what one sees first. */
export function PartPanel({ part, ...panel }: Props) {
  const PanelOf = PANELS[part]
  return <PanelOf {...panel} />
}
