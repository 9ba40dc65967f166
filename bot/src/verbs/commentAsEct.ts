import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { givenName } from '@ect/domain/people.ts'
import { commentOnReport } from '@ect/usecases/commentOnReport.ts'

import { actAndShow } from './actAndShow.ts'
import { actedOn, readClaims } from './cardClaims.ts'
import { typedAnswers } from './typedAnswers.ts'
import type { Verb } from './verb.ts'

/** The ECT confirms the days and comments, and signs later. */
export const commentAsEct: Verb = async (parts, press) => {
  const claims = readClaims(CARD_VERBS.commentAsEct, press.claimed)
  const { key, command } = actedOn(claims)
  return actAndShow(parts, press, {
    key,
    role: 'ect',
    act: async ({ report: { form, people } }) => {
      const comments = typedAnswers(form, 'ect', press.claimed)
      await commentOnReport(parts.ports, press.caller, { ...command, comments })
      return `Sent. ${givenName(people.inductionTutor)} signs first, and then you.`
    },
    keepsTyped: true,
  })
}
