import { randomUUID } from 'node:crypto'

import { ownId, ownQuestion } from '@ect/domain/forms/editing/ownQuestion.ts'
import { lastSettings, sameFrom, type SettingsChange } from '@ect/domain/settings/savedSettings.ts'
import { lanternfield } from '@ect/domain/testing/stonebeck.ts'

import { openSettings } from '../openSettings.ts'
import type { SaveSettings } from '../saveSettings.ts'
import type { MemoryPorts } from './memoryPorts.ts'
import { anAdministrator } from './people.ts'

export const LANTERNFIELD = { appropriateBodyId: lanternfield.id }

export const club = ownQuestion('text', ownId('club'), 'What does the ECT do beyond lessons?')

/** Asks one question more of every progress review. */
export const withClub: SettingsChange['forms'] = {
  'progress-review': {
    startsFrom: 'last',
    edits: [{ edit: 'add', section: 'targets', question: club }],
  },
}

/** A change that says what is decided already, and what is given. */
export async function settingsChange(
  ports: MemoryPorts,
  changes: Partial<SaveSettings> = {},
): Promise<SaveSettings> {
  const { version } = await openSettings(ports, anAdministrator, LANTERNFIELD)
  const last = lastSettings(await ports.appropriateBodies.get(lanternfield.id))
  return {
    ...LANTERNFIELD,
    ...sameFrom(ports.clock.today(), last),
    commandId: randomUUID(),
    version,
    ...changes,
  }
}
