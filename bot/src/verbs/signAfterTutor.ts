import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { signReport } from '@ect/usecases/signReport.ts'

import { actAndShow } from './actAndShow.ts'
import { readClaims } from './cardClaims.ts'
import { afterSignature } from './afterSignature.ts'
import type { Verb } from './verb.ts'

/** An ECT who has commented signs, under the tutor's signature. */
export const signAfterTutor: Verb = async (parts, press) => {
  const claims = readClaims(CARD_VERBS.signAfterTutor, press.claimed)
  const { appropriateBodyId, reportId, version, contentHash, commandId } = claims
  const key = { appropriateBodyId, reportId }
  return actAndShow(parts, press, {
    key,
    role: 'ect',
    act: () =>
      signReport(parts.ports, press.caller, {
        ...key,
        commandId,
        version,
        contentHash,
        place: 'card',
      }),
    done: ({ report }) => afterSignature(report, 'ect'),
  })
}
