import { findInductions, type FoundInductions } from '@ect/usecases/findInductions.ts'
import { openInduction } from '@ect/usecases/openInduction.ts'
import type { InductionKey } from '@ect/usecases/ports/inductions.ts'

import type { BotParts, Sender } from '../botParts.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { nobodyNamedCard, whoseStatusCard } from '../cards/whoseStatusCard.ts'
import { statusCard } from '../cards/statusCard.ts'

const CHOICES = 8

/** Where the induction of a teacher stands, among those that the person who asks may open. */
export async function status(parts: BotParts, sender: Sender, name: string): Promise<AdaptiveCard> {
  const found = await findInductions(parts.ports, sender.caller, { name, limit: CHOICES })
  const only = theOnlyOne(found, name)
  return only ? showStatus(parts, sender, only) : whoseStatus(found)
}

/** @throws Refusal `not-found` when it is none of theirs */
export async function showStatus(
  { ports, openInTab, openInduction: linkTo }: BotParts,
  { caller, mri }: Sender,
  key: InductionKey,
): Promise<AdaptiveCard> {
  const opened = await openInduction(ports, caller, key)
  return statusCard({ opened, openInTab, link: linkTo(key), mri })
}

/** An ECT who names nobody asks of themselves. */
function theOnlyOne({ found }: FoundInductions, name: string): InductionKey | undefined {
  const own = name === '' ? found.filter(({ role }) => role === 'ect') : []
  const meant = own.length > 0 ? own : found
  const [first] = meant
  if (!first || meant.length > 1) return undefined
  const { appropriateBodyId, inductionId } = first.head
  return { appropriateBodyId, inductionId }
}

function whoseStatus({ found, hasMore }: FoundInductions): AdaptiveCard {
  return found.length === 0 ? nobodyNamedCard : whoseStatusCard(found, hasMore)
}
