import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { queryDays } from '@ect/usecases/queryDays.ts'

import { actAndShow } from './actAndShow.ts'
import { readClaims } from './cardClaims.ts'
import type { Verb } from './verb.ts'

/** The ECT asks about the days; comments that were typed meanwhile are kept. */
export const askAboutDays: Verb = async (parts, press) => {
  const claims = readClaims(CARD_VERBS.queryDays, press.claimed)
  const { appropriateBodyId, reportId, version, commandId, queryText: text } = claims
  const key = { appropriateBodyId, reportId }
  return actAndShow(parts, press, {
    key,
    role: 'ect',
    act: async () => {
      await queryDays(parts.ports, press.caller, { ...key, commandId, version, text })
      return 'Your question is on its way.'
    },
    keepsTyped: true,
  })
}
