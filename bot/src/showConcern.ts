import { openConcern } from '@ect/usecases/openConcern.ts'
import type { ConcernKey } from '@ect/usecases/ports/concerns.ts'
import { Refusal } from '@ect/usecases/refusal.ts'

import type { BotParts, Sender } from './botParts.ts'
import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { concernStandingCard } from './cards/concernStandingCard.ts'

/**
 * What came of a concern, for the ECT who raised it.
 *
 * @throws Refusal `not-found` for anyone else
 */
export async function showConcern(
  { ports, openConcern: linkTo }: BotParts,
  { caller, mri }: Sender,
  key: ConcernKey,
): Promise<AdaptiveCard> {
  const { record } = await ports.concerns.get(key)
  if (record.raisedBy.id !== caller.id) throw new Refusal('not-found')
  const { concern } = await openConcern(ports, caller, key)
  return concernStandingCard({ concern, mri, link: linkTo(key) })
}
