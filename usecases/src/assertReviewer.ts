import { type AppropriateBody, hasPart } from '@ect/domain/appropriateBody.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

/**
 * An appropriate body that the caller reviews for.
 *
 * @throws Refusal `not-found` also when there is such a body and they do not
 */
export async function assertReviewer(
  { appropriateBodies }: Pick<Ports, 'appropriateBodies'>,
  { id }: Caller,
  appropriateBodyId: string,
): Promise<AppropriateBody> {
  const appropriateBody = await appropriateBodies.get(appropriateBodyId)
  if (!hasPart(appropriateBody, id, 'reviewer')) throw new Refusal('not-found')
  return appropriateBody
}
