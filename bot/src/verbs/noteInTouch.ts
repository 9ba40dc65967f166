import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { noteInTouch } from '@ect/usecases/noteInTouch.ts'

import { actAndShow } from './actAndShow.ts'
import { readClaims } from './cardClaims.ts'
import type { Verb } from './verb.ts'

/** A reviewer says on their card that they have been in touch with the school. */
export const noteContactWithSchool: Verb = async (parts, press) => {
  const { commandId, ...key } = readClaims(CARD_VERBS.noteInTouch, press.claimed)
  return actAndShow(parts, press, {
    key,
    role: 'reviewer',
    async act() {
      await noteInTouch(parts.ports, press.caller, { ...key, commandId })
      return 'Noted. Every other reviewer sees it, and so does the school.'
    },
  })
}
