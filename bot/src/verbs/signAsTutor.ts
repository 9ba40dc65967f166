import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { signReport } from '@ect/usecases/signReport.ts'

import { actAndShow } from './actAndShow.ts'
import { afterSignature } from './afterSignature.ts'
import { readClaims } from './cardClaims.ts'
import type { Verb } from './verb.ts'

/** The tutor signs, under the ECT's comments. */
export const signAsTutor: Verb = async (parts, press) => {
  const claims = readClaims(CARD_VERBS.signAsTutor, press.claimed)
  const { appropriateBodyId, reportId, version, contentHash, commandId } = claims
  const key = { appropriateBodyId, reportId }
  return actAndShow(parts, press, {
    key,
    role: 'induction-tutor',
    act: () =>
      signReport(parts.ports, press.caller, {
        ...key,
        commandId,
        version,
        contentHash,
        place: 'card',
      }),
    done: ({ report }) => afterSignature(report, 'induction-tutor'),
  })
}
