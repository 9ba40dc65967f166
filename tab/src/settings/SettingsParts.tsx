import { makeStyles, Tab, TabList } from '@fluentui/react-components'
import type { ReactNode } from 'react'

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

const useTabStyles = makeStyles({ list: { flexWrap: 'wrap' } })

interface Props {
  readonly part: SettingsPart
  /** How many notices did not arrive. */
  readonly parked: number
  readonly onPart: (part: SettingsPart) => void
  readonly children: ReactNode
}

/** One part of the settings at a time; what is changed in the others stays changed. */
export function SettingsParts({ part, parked, onPart, children }: Props) {
  const shapes = useTabStyles()
  return (
    <>
      <TabList
        className={shapes.list}
        aria-label="Parts of the settings"
        selectedValue={part}
        onTabSelect={(_, { value }) => onPart(isPart(value) ? value : part)}
      >
        {Object.entries(PARTS).map(([name, words]) => (
          <Tab key={name} id={tabId(name)} value={name}>
            {name === 'notices' && parked > 0 ? `${words} (${parked})` : words}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-labelledby={tabId(part)}>
        {children}
      </div>
    </>
  )
}

function tabId(part: string): string {
  return `settings-${part}`
}

function isPart(value: unknown): value is SettingsPart {
  return typeof value === 'string' && value in PARTS
}
