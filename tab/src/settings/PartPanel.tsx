import { AbsencePanel } from './AbsencePanel.tsx'
import { DatesPanel } from './DatesPanel.tsx'
import { DraftsPanel } from './DraftsPanel.tsx'
import type { PanelProps } from './panelProps.ts'
import { ParkedNotices } from './parked/ParkedNotices.tsx'
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
  readonly id: string
  readonly part: Exclude<SettingsPart, 'forms'>
}

/** Any part of the settings but the forms, which are what one sees first. */
export function PartPanel({ id, part, ...panel }: Props) {
  if (part === 'notices') return <ParkedNotices id={id} />
  const PanelOf = PANELS[part]
  return <PanelOf {...panel} />
}
