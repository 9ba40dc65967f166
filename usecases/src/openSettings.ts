import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import { type AppropriateBodySettings, settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'
import { lastSettings, nextToHold } from '@ect/domain/settings/savedSettings.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { settingsOfCaller } from './settingsOfCaller.ts'

/** The settings of an appropriate body as its administrator finds them. */
export interface OpenedSettings {
  readonly appropriateBodyName: string
  readonly today: IsoDate
  /** To hand back with a change: what was decided is still this. */
  readonly version: string
  readonly inForce: AppropriateBodySettings
  /** Decided, and to hold from a day that is still to come. */
  readonly toCome?: AppropriateBodySettings
}

type SettingsPorts = Pick<Ports, 'appropriateBodies' | 'clock' | 'fingerprint'>

/** @throws Refusal `not-found` */
export async function openSettings(
  ports: SettingsPorts,
  caller: Caller,
  key: { readonly appropriateBodyId: string },
): Promise<OpenedSettings> {
  const { record } = await settingsOfCaller(ports, caller, key, 'openSettings')
  return openedSettings(ports, record)
}

/** The same for who was asked for their right already, as after saving. */
export function openedSettings(
  { clock, fingerprint }: Pick<SettingsPorts, 'clock' | 'fingerprint'>,
  appropriateBody: AppropriateBody,
): OpenedSettings {
  const today = clock.today()
  const isMoreToCome = nextToHold(appropriateBody, today) !== undefined
  return {
    appropriateBodyName: appropriateBody.name,
    today,
    version: fingerprint.ofJson(appropriateBody.settings),
    inForce: settingsOn(today, appropriateBody),
    ...(isMoreToCome && { toCome: lastSettings(appropriateBody) }),
  }
}
