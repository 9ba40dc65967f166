import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { raiseConcern } from '@ect/usecases/raiseConcern.ts'

import type { Done } from '../cards/doneCard.ts'
import { showConcern } from '../showConcern.ts'
import { readClaims } from './cardClaims.ts'
import { showAfter } from './showAfter.ts'
import type { Verb } from './verb.ts'

/** The ECT sends a concern; in the place of its form stands that it has arrived. */
export const sendConcern: Verb = async (parts, press) => {
  const { concernText: text, ...claims } = readClaims(CARD_VERBS.raiseConcern, press.claimed)
  const { id: concernId } = await raiseConcern(parts.ports, press.caller, { ...claims, text })
  const key = { appropriateBodyId: claims.appropriateBodyId, concernId }
  const done: Done = {
    name: 'Your concern',
    said: [{ text: 'Your concern has arrived.', style: 'good' }],
    look: { verb: 'refreshConcern', data: key },
    mri: press.mri,
  }
  return showAfter(parts, done, () => showConcern(parts, press, key))
}
