import type { ReactNode } from 'react'

import { Tabs } from '../ui/Tabs.tsx'

const PARTS = {
  forms: 'Forms',
  dates: 'Dates',
  absence: 'Absence',
  signing: 'Signatures',
  reminders: 'Reminders',
  drafts: 'Drafts',
} as const
export type SettingsPart = keyof typeof PARTS

interface Props {
  readonly part: SettingsPart
  readonly onPart: (part: SettingsPart) => void
  readonly children: ReactNode
}

/** One part of the settings at a time; what is changed in the others stays changed. */
export function SettingsParts({ part, onPart, children }: Props) {
  return (
    <Tabs label="Parts of the settings" tabs={PARTS} open={part} onOpen={onPart}>
      {children}
    </Tabs>
  )
}
