import { RETURN_REASON_MAX_LENGTH } from '@ect/domain/report/reviewing.ts'

import { lengthFault } from './lengthFault.ts'

/** Why each of the ticked sections comes back. */
export type SectionReasons = Readonly<Record<string, string>>

/** Where the fault is that no section is ticked. */
export const NO_SECTION = ''

/** What is missing, by section; empty when they can be sent back. */
export function sectionFaults(sections: SectionReasons): SectionReasons {
  const ticked = Object.entries(sections)
  if (ticked.length === 0) return { [NO_SECTION]: 'Tick each section that has to change.' }
  return Object.fromEntries(
    ticked.flatMap(([section, reason]) => {
      const fault = lengthFault(reason, RETURN_REASON_MAX_LENGTH, 'Write what has to change here.')
      return fault === undefined ? [] : [[section, fault]]
    }),
  )
}
