import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { signReport } from '@ect/usecases/signReport.ts'

import { actAndShow } from './actAndShow.ts'
import { readClaims } from './cardClaims.ts'
import { commentsIn } from './keepComments.ts'
import type { Verb } from './verb.ts'

/** The ECT confirms the days, comments and signs. */
export const signAsEct: Verb = async (parts, press) => {
  const comments = commentsIn(press.claimed)
  const claims = readClaims(CARD_VERBS.signAsEct, { ...Object(press.claimed), ...comments })
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
        comments: { ...comments },
      }),
    done: 'Signed. Thank you.',
    typed: comments,
  })
}
