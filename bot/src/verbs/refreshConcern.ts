import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'

import { cardReply } from '../cardReply.ts'
import { showConcern } from '../showConcern.ts'
import { readClaims } from './cardClaims.ts'
import type { Verb } from './verb.ts'

/** Shows what has come of a concern by now, whenever the ECT looks. */
export const refreshConcern: Verb = async (parts, press) =>
  cardReply(await showConcern(parts, press, readClaims(CARD_VERBS.refreshConcern, press.claimed)))
