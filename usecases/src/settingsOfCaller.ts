import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import { mayDoWithSettings, type SettingsAction } from '@ect/domain/settings/settingsAccess.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { Stored } from './ports/stored.ts'
import { Refusal } from './refusal.ts'

/**
 * An appropriate body whose settings the caller may do this with.
 *
 * @throws Refusal `not-found` also when there is such a body and it is none of the caller's
 */
export async function settingsOfCaller(
  { appropriateBodies }: Pick<Ports, 'appropriateBodies'>,
  caller: Caller,
  { appropriateBodyId }: { readonly appropriateBodyId: string },
  action: SettingsAction,
): Promise<Stored<AppropriateBody>> {
  const stored = await appropriateBodies.getStored(appropriateBodyId)
  if (!mayDoWithSettings(stored.record, caller.id, action)) throw new Refusal('not-found')
  return stored
}
