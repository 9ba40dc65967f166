import { personId } from '@ect/domain/people.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'
import type { Activity } from 'botbuilder'

import type { BotParts } from '../botParts.ts'
import { tenantOf } from '../strictAuthentication.ts'

/**
 * Who looks for something while they write, in whichever chat or channel that is: they alone see
 * what is found. Someone from another organisation than that of the channel is nobody here.
 */
export async function askerOf(
  { ports }: Pick<BotParts, 'ports'>,
  activity: Activity,
): Promise<Caller | undefined> {
  const tenantId = tenantOf(activity)
  const objectId: string | undefined = activity.from.aadObjectId
  if (tenantId === undefined || !objectId) return undefined
  const person = await ports.people.get(personId(tenantId, objectId))
  return person && { id: person.id, name: person.name }
}
