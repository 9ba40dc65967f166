import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { givenName } from '@ect/domain/people.ts'
import { versionInForce } from '@ect/domain/report/report.ts'
import { signatoriesOf } from '@ect/domain/report/signing.ts'
import { signReport } from '@ect/usecases/signReport.ts'

import { actAndShow } from './actAndShow.ts'
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
    done: ({ report }) => {
      if (versionInForce(report)?.amends) return 'Signed. Thank you.'
      return signatoriesOf(report).includes('headteacher')
        ? `Signed. ${givenName(report.people.headteacher)} signs next.`
        : 'Signed and submitted. Thank you.'
    },
  })
}
