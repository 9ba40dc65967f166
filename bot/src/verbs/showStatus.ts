import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'

import { cardReply } from '../cardReply.ts'
import { showStatus } from '../messages/status.ts'
import { readClaims } from './cardClaims.ts'
import type { Verb } from './verb.ts'

/** One of several was chosen. */
export const showChosenStatus: Verb = async (parts, press) =>
  cardReply(await showStatus(parts, press, readClaims(CARD_VERBS.showStatus, press.claimed)))
