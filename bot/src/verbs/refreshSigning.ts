import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'

import { cardReply } from '../cardReply.ts'
import { showSigning } from '../showSigning.ts'
import { readClaims } from './cardClaims.ts'
import type { Verb } from './verb.ts'

/** Shows what waits for this person's signature now. */
export const refreshSigning: Verb = async (parts, press) => {
  const { reports } = readClaims(CARD_VERBS.refreshSigning, press.claimed)
  return cardReply(await showSigning(parts, press, { about: reports }))
}
