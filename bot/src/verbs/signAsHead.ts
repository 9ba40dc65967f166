import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { signReport } from '@ect/usecases/signReport.ts'

import { actAndShow } from './actAndShow.ts'
import { readClaims } from './cardClaims.ts'
import { typedAnswers } from './typedAnswers.ts'
import type { Verb } from './verb.ts'

/** The headteacher signs an assessment, the last of the three, with a recommendation at the end. */
export const signAsHead: Verb = async (parts, press) => {
  const claims = readClaims(CARD_VERBS.signAsHead, press.claimed)
  const { appropriateBodyId, reportId, version, contentHash, commandId } = claims
  const key = { appropriateBodyId, reportId }
  return actAndShow(parts, press, {
    key,
    role: 'headteacher',
    act: ({ report }) =>
      signReport(parts.ports, press.caller, {
        ...key,
        commandId,
        version,
        contentHash,
        place: 'card',
        recommendation: typedAnswers(report.form, 'headteacher', press.claimed),
      }),
    done: () => 'Signed and submitted. Thank you.',
    keepsTyped: true,
  })
}
