import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { raiseConcern } from '@ect/usecases/raiseConcern.ts'

import { cardReply } from '../cardReply.ts'
import { showConcern } from '../showConcern.ts'
import { readClaims } from './cardClaims.ts'
import type { Verb } from './verb.ts'

/** The ECT sends a concern; in the place of its form stands that it has arrived. */
export const sendConcern: Verb = async (parts, press) => {
  const { concernText: text, ...claims } = readClaims(CARD_VERBS.raiseConcern, press.claimed)
  const { id: concernId } = await raiseConcern(parts.ports, press.caller, { ...claims, text })
  const { appropriateBodyId } = claims
  return cardReply(await showConcern(parts, press, { appropriateBodyId, concernId }))
}
