import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { signReport } from '@ect/usecases/signReport.ts'

import { actAndShow } from './actAndShow.ts'
import { readClaims } from './cardClaims.ts'
import { typedAnswers } from './typedAnswers.ts'
import type { Verb } from './verb.ts'

/** The ECT confirms the days, comments and signs. */
export const signAsEct: Verb = async (parts, press) => {
  const claims = readClaims(CARD_VERBS.signAsEct, press.claimed)
  const { appropriateBodyId, reportId, version, contentHash, commandId } = claims
  const key = { appropriateBodyId, reportId }
  return actAndShow(parts, press, {
    key,
    role: 'ect',
    act: ({ report }) =>
      signReport(parts.ports, press.caller, {
        ...key,
        commandId,
        version,
        contentHash,
        place: 'card',
        comments: typedAnswers(report.form, 'ect', press.claimed),
      }),
    done: () => 'Signed. Thank you.',
    keepsTyped: true,
  })
}
