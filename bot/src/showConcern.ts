import { concernOfCaller } from '@ect/usecases/concernOfCaller.ts'
import type { ConcernKey } from '@ect/usecases/ports/concerns.ts'
import { Refusal } from '@ect/usecases/refusal.ts'

import type { BotParts, Sender } from './botParts.ts'
import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { concernStandingCard } from './cards/concernStandingCard.ts'

/**
 * What came of a concern, for the ECT who raised it. An answer is read in the tab, not here.
 *
 * @throws Refusal `not-found` for anyone else
 */
export async function showConcern(
  { ports, openConcern: linkTo }: BotParts,
  { caller, mri }: Sender,
  key: ConcernKey,
): Promise<AdaptiveCard> {
  const { record: concern, role } = await concernOfCaller(ports, caller, key)
  if (role !== 'raiser') throw new Refusal('not-found')
  return concernStandingCard({ concern, mri, link: linkTo(key) })
}
