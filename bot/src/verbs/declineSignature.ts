import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { givenName } from '@ect/domain/people.ts'
import type { Signatory } from '@ect/domain/report/signature.ts'
import { declineSignature } from '@ect/usecases/declineSignature.ts'

import { actAndShow } from './actAndShow.ts'
import { actedOn, readClaims } from './cardClaims.ts'
import { keepTyped } from './keepTyped.ts'
import type { Verb } from './verb.ts'

/** The one whose turn it is says why they do not sign; what they typed meanwhile is kept. */
export function declineAs(signatory: Signatory): Verb {
  return async (parts, press) => {
    const claims = readClaims(CARD_VERBS.declineAsEct, press.claimed)
    const { key, contentHash, command } = actedOn(claims)
    const decline = { ...command, contentHash, reason: claims.declineReason }
    return actAndShow(parts, press, {
      key,
      role: signatory,
      async act({ report: { people } }) {
        // Afterwards a headteacher's draft takes nothing any more.
        await keepTyped(parts, press, key)
        await declineSignature(parts.ports, press.caller, decline)
        return signatory === 'induction-tutor'
          ? 'Not signed. It is back with you.'
          : `Not signed. It is back with ${givenName(people.inductionTutor)}, with your reason.`
      },
    })
  }
}
