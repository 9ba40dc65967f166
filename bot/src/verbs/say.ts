import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'

import { cardReply } from '../cardReply.ts'
import { answerCommand } from '../messages/answerCommand.ts'
import { readClaims } from './cardClaims.ts'
import type { Verb } from './verb.ts'

/** Does what the person could have written, in the place of the card that offered it. */
export const say: Verb = async (parts, press) =>
  cardReply(await answerCommand(parts, press, readClaims(CARD_VERBS.say, press.claimed)))
