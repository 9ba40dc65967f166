import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'

import { cardReply } from '../cardReply.ts'
import { showDigest } from '../showDigest.ts'
import { readClaims } from './cardClaims.ts'
import type { Verb } from './verb.ts'

/** Shows where the reports of a digest stand now. */
export const refreshDigest: Verb = async (parts, press) => {
  const { reports } = readClaims(CARD_VERBS.refreshDigest, press.claimed)
  return cardReply(await showDigest(parts, press, reports))
}
