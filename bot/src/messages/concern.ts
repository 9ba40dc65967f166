import { whereConcernsGo } from '@ect/usecases/whereConcernsGo.ts'

import type { BotParts, Sender } from '../botParts.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { asPlainText } from '../cards/asPlainText.ts'
import { concernFormCard, noConcernFormCard } from '../cards/concernFormCard.ts'
import { partsOf } from '../partsOf.ts'

const FOR_ECTS =
  'Here an early career teacher turns to the named contact of their appropriate body. If you have a concern about an induction yourself, write to the appropriate body at the address that stands on each of its reports.'
const RECEIVED = 'Concerns that came to you stand on Home, in the tab.'

/**
 * The form of a concern, for an ECT.
 *
 * @param begun what they have written of it already
 */
export async function concern(
  parts: BotParts,
  { caller }: Sender,
  begun: string,
): Promise<AdaptiveCard> {
  const goes = await whereConcernsGo(parts.ports, caller)
  if (!goes) {
    const isContact = (await partsOf(parts, caller)).includes('named-contact')
    return noConcernFormCard([isContact ? RECEIVED : FOR_ECTS])
  }
  const { appropriateBodyId, inductionId, contactNames, contactEmail } = goes
  if (contactNames.length === 0) {
    return noConcernFormCard([
      `Your appropriate body has no named contact on record. Write to ${asPlainText(contactEmail)} instead.`,
    ])
  }
  return concernFormCard({
    key: { appropriateBodyId, inductionId },
    commandId: parts.newId(),
    contactNames,
    appropriateBodyName: goes.appropriateBodyName,
    begun,
  })
}
