import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { signReport } from '@ect/usecases/signReport.ts'

import { actAndShow } from './actAndShow.ts'
import { actedOn, readClaims } from './cardClaims.ts'
import { whoSignsNext } from './signOnCard.ts'
import type { Verb } from './verb.ts'

/** An ECT who has commented signs, under the tutor's signature. */
export const signAfterTutor: Verb = async (parts, press) => {
  const claims = readClaims(CARD_VERBS.signAfterTutor, press.claimed)
  const { key, contentHash, command } = actedOn(claims)
  return actAndShow(parts, press, {
    key,
    role: 'ect',
    act: async ({ report }) => {
      const signed = { ...command, contentHash, place: 'card' } as const
      const { state } = await signReport(parts.ports, press.caller, signed)
      return whoSignsNext(report, state)
    },
  })
}
