import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { signReport } from '@ect/usecases/signReport.ts'

import { actAndShow } from './actAndShow.ts'
import { readClaims } from './cardClaims.ts'
import { signedInWords } from './signOnCard.ts'
import type { Verb } from './verb.ts'

/** An ECT who has commented signs, under the tutor's signature. */
export const signAfterTutor: Verb = async (parts, press) => {
  const claims = readClaims(CARD_VERBS.signAfterTutor, press.claimed)
  const { appropriateBodyId, reportId, version, contentHash, commandId } = claims
  const key = { appropriateBodyId, reportId }
  return actAndShow(parts, press, {
    key,
    role: 'ect',
    act: async ({ report }) => {
      const signed = { ...key, commandId, version, contentHash, place: 'card' } as const
      const { state } = await signReport(parts.ports, press.caller, signed)
      return signedInWords(report, state)
    },
  })
}
