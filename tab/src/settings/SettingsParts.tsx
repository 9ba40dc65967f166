import type { ReactNode } from 'react'

import { Tabs } from '../ui/Tabs.tsx'

const PARTS = {
  forms: 'Forms',
  dates: 'Dates',
  absence: 'Absence',
  signing: 'Signatures',
  reminders: 'Reminders',
  drafts: 'Drafts',
  notices: 'Notices',
} as const
export type SettingsPart = keyof typeof PARTS

interface Props {
  readonly part: SettingsPart
  /** How many notices did not arrive. */
  readonly parked: number
  readonly onPart: (part: SettingsPart) => void
  readonly children: ReactNode
}

/** One part of the settings at a time; what is changed in the others stays changed. */
export function SettingsParts({ part, parked, onPart, children }: Props) {
  const tabs = parked > 0 ? { ...PARTS, notices: `${PARTS.notices} (${parked})` } : PARTS
  return (
    <Tabs label="Parts of the settings" tabs={tabs} open={part} onOpen={onPart}>
      {children}
    </Tabs>
  )
}
