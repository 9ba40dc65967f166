import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { cardReply } from '../cardReply.ts'
import { showReport } from '../showReport.ts'
import { readClaims } from './cardClaims.ts'
import type { Verb } from './verb.ts'

/** Shows what is true now: Teams asks for it whenever the person looks. */
export const refreshReport: Verb = async (parts, press) => {
  const { moment, ...key } = readClaims(CARD_VERBS.refreshReport, press.claimed)
  return cardReply(await showReport(parts, press, key, moment === undefined ? {} : { moment }))
}
