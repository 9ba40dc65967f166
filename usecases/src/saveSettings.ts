import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import {
  settingsAfter,
  type SettingsChange,
  withSettings,
} from '@ect/domain/settings/savedSettings.ts'
import { settingsFaults } from '@ect/domain/settings/settingsFaults.ts'

import { memberNamed } from './memberNamed.ts'
import { type OpenedSettings, openedSettings } from './openSettings.ts'
import { isOvertaken } from './overtaken.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'
import { settingsOfCaller } from './settingsOfCaller.ts'

export interface SaveSettings extends SettingsChange {
  readonly appropriateBodyId: string
  /** The same id again changes nothing. */
  readonly commandId: string
  /** Of the settings that the change was made from. */
  readonly version: string
}

type SavePorts = Pick<Ports, 'appropriateBodies' | 'clock' | 'fingerprint'>

const TRIES = 6
const COMMANDS_REMEMBERED = 32

/**
 * Decides what holds from a day on, in one write. The inductions of the body are planned again after
 * it, by `replanAfterSettings`.
 *
 * @throws Refusal `not-found`; `settings-changed` when the settings are others than the change was
 *   made from; `settings-not-valid` with `faults`; `command-reused`
 */
export async function saveSettings(
  ports: SavePorts,
  caller: Caller,
  command: SaveSettings,
): Promise<OpenedSettings> {
  for (let tried = 1; ; tried += 1) {
    try {
      return openedSettings(ports, await saveOnce(ports, caller, command))
    } catch (thrown) {
      if (!isOvertaken(thrown) || tried === TRIES) throw thrown
    }
  }
}

async function saveOnce(
  ports: SavePorts,
  caller: Caller,
  command: SaveSettings,
): Promise<AppropriateBody> {
  const { appropriateBodies, clock, fingerprint } = ports
  const { record, version } = await settingsOfCaller(ports, caller, command, 'saveSettings')
  const asked = fingerprint.ofJson({ caller: caller.id, command })
  const handled = record.commands.find(({ id }) => id === command.commandId)
  if (handled && handled.asked !== asked) throw new Refusal('command-reused')
  if (handled) return record
  const { version: madeFrom, commandId, appropriateBodyId: _key, ...change } = command
  if (madeFrom !== fingerprint.ofJson(record.settings)) throw new Refusal('settings-changed')
  const today = clock.today()
  const faults = settingsFaults(change, record, today)
  const [first] = faults
  if (first) {
    throw new Refusal('settings-not-valid', {
      detail: first.sentence,
      faults: faults.map(({ field, sentence }) => ({ at: field, message: sentence })),
    })
  }
  const decided = {
    ...settingsAfter(change, record, today),
    decided: { by: memberNamed(record, caller), at: clock.now() },
  }
  const saved = await appropriateBodies.replace(
    {
      ...withSettings(record, decided, today),
      replanning: { due: clock.now() },
      commands: [...record.commands, { id: commandId, asked }].slice(-COMMANDS_REMEMBERED),
    },
    version,
  )
  return saved.record
}
