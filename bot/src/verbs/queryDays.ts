import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { queryDays } from '@ect/usecases/queryDays.ts'

import { actAndShow } from './actAndShow.ts'
import { actedOn, readClaims } from './cardClaims.ts'
import { keepTyped } from './keepTyped.ts'
import type { Verb } from './verb.ts'

/** The ECT asks about the days; comments that were typed meanwhile are kept. */
export const askAboutDays: Verb = async (parts, press) => {
  const claims = readClaims(CARD_VERBS.queryDays, press.claimed)
  const { key, command } = actedOn(claims)
  return actAndShow(parts, press, {
    key,
    role: 'ect',
    act: async () => {
      // Before the card goes that they were typed on: when they cannot be kept, it stays.
      await keepTyped(parts, press, key)
      await queryDays(parts.ports, press.caller, { ...command, text: claims.queryText })
      return 'Your question is on its way.'
    },
  })
}
