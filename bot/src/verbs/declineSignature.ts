import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { givenName } from '@ect/domain/people.ts'
import type { Signatory } from '@ect/domain/report/report.ts'
import { declineSignature } from '@ect/usecases/declineSignature.ts'

import { actAndShow } from './actAndShow.ts'
import { readClaims } from './cardClaims.ts'
import { keepTyped } from './keepTyped.ts'
import type { Verb } from './verb.ts'

/** The one whose turn it is says why they do not sign; what they typed meanwhile is kept. */
export function declineAs(signatory: Signatory): Verb {
  return async (parts, press) => {
    const claims = readClaims(CARD_VERBS.declineAsEct, press.claimed)
    const { appropriateBodyId, reportId, version, commandId, declineReason: reason } = claims
    const key = { appropriateBodyId, reportId }
    return actAndShow(parts, press, {
      key,
      role: signatory,
      async act() {
        // Afterwards a headteacher's draft takes nothing any more.
        await keepTyped(parts, press, key)
        return declineSignature(parts.ports, press.caller, { ...key, commandId, version, reason })
      },
      done: ({ report: { people } }) =>
        signatory === 'induction-tutor'
          ? 'Not signed. It is back with you.'
          : `Not signed. It is back with ${givenName(people.inductionTutor)}, with your reason.`,
    })
  }
}
