import type { Concern, ConcernOutgoing } from '@ect/domain/concern/concern.ts'

import type { ConcernNoticeFacts } from './ports/concerns.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

/**
 * To whom word of a concern goes: nothing of the concern, and not whose it is.
 *
 * @throws Refusal `not-found` when the person is not in the directory
 */
export async function concernFacts(
  { people }: Pick<Ports, 'people'>,
  { appropriateBodyId, id: concernId }: Concern,
  outgoing: ConcernOutgoing,
): Promise<ConcernNoticeFacts> {
  if (!('notice' in outgoing)) throw new RangeError(`a ${outgoing.send} is no notice`)
  const to = await people.get(outgoing.to)
  if (!to) throw new Refusal('not-found')
  const { id, notice } = outgoing
  return { id, notice, to, concernKey: { appropriateBodyId, concernId } }
}
