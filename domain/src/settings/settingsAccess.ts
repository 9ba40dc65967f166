import type { AppropriateBody, AppropriateBodyPart } from '../appropriateBody.ts'
import { hasPart } from '../appropriateBody.ts'
import type { PersonId } from '../people.ts'

/**
 * Everything that can be done by who looks after an appropriate body's settings, named as the use
 * cases are.
 */
export const SETTINGS_ACTIONS = [
  'openSettings',
  'saveSettings',
  'listParkedNotices',
  'retryParkedNotices',
] as const
export type SettingsAction = (typeof SETTINGS_ACTIONS)[number]

/**
 * Who may do what with the settings. The named contact has no part in how reports are asked for.
 *
 * @ours the guidance says what an appropriate body answers for, not who of it looks after this
 */
const RIGHTS: Record<SettingsAction, readonly AppropriateBodyPart[]> = {
  openSettings: ['administrator'],
  saveSettings: ['administrator'],
  listParkedNotices: ['administrator'],
  retryParkedNotices: ['administrator'],
}

/** Whether a person looks after the settings of this appropriate body, as far as this asks for it. */
export function mayDoWithSettings(
  appropriateBody: Pick<AppropriateBody, 'members'>,
  person: PersonId,
  action: SettingsAction,
): boolean {
  return RIGHTS[action].some((part) => hasPart(appropriateBody, person, part))
}
