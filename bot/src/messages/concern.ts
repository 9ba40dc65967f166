import { namedContacts } from '@ect/domain/concern/concernAccess.ts'
import { getInductions } from '@ect/usecases/getInductions.ts'

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
  const { ports, newId } = parts
  const { inductions } = await getInductions(ports, caller)
  const own = inductions.find(({ role }) => role === 'ect')?.head
  if (!own) {
    const isContact = (await partsOf(parts, caller)).includes('named-contact')
    return noConcernFormCard([isContact ? RECEIVED : FOR_ECTS])
  }
  const { appropriateBodyId, inductionId } = own
  const body = await ports.appropriateBodies.get(appropriateBodyId)
  const contacts = namedContacts(body)
  if (contacts.length === 0) {
    const address = asPlainText(body.contactEmail)
    return noConcernFormCard([
      `Your appropriate body has no named contact on record. Write to ${address} instead.`,
    ])
  }
  return concernFormCard({
    key: { appropriateBodyId, inductionId },
    commandId: newId(),
    contactNames: contacts.map(({ name }) => name),
    appropriateBodyName: body.name,
    begun,
  })
}
