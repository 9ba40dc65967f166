import { CARD_VERBS } from '@ect/contract/cardVerbs.ts'
import { givenName } from '@ect/domain/people.ts'
import type { Receipt, Report } from '@ect/domain/report/report.ts'
import type { Signatory } from '@ect/domain/report/signature.ts'
import { type SignReport, signReport } from '@ect/usecases/signReport.ts'

import { actAndShow } from './actAndShow.ts'
import { actedOn, readClaims } from './cardClaims.ts'
import { typedAnswers } from './typedAnswers.ts'
import type { Verb } from './verb.ts'

/** What each signs with: the ECT confirms the days and comments, a headteacher may recommend. */
const WAYS = {
  ect: { claims: CARD_VERBS.signAsEct, keepsTyped: { keepsTyped: true } },
  'induction-tutor': { claims: CARD_VERBS.signAsTutor, keepsTyped: {} },
  headteacher: { claims: CARD_VERBS.signAsHead, keepsTyped: { keepsTyped: true } },
} as const

/** The button with which one person signs the report on their card. */
export function signOnCard(role: Signatory): Verb {
  const { claims, keepsTyped } = WAYS[role]
  return async (parts, press) => {
    const shown = readClaims(claims, press.claimed)
    const { key, contentHash, command } = actedOn(shown)
    return actAndShow(parts, press, {
      key,
      role,
      ...keepsTyped,
      act: async ({ report }) => {
        const { state } = await signReport(parts.ports, press.caller, {
          ...command,
          contentHash,
          place: 'card',
          ...ownAnswers(role, report, press.claimed),
        })
        return whoSignsNext(report, state)
      },
    })
  }
}

function ownAnswers(
  role: Signatory,
  { form }: Report,
  claimed: unknown,
): Pick<SignReport, 'comments' | 'recommendation'> {
  if (role === 'induction-tutor') return {}
  const typed = typedAnswers(form, role, claimed)
  return role === 'ect' ? { comments: typed } : { recommendation: typed }
}

/** What is said of a signature, by where it has brought the report. */
export function whoSignsNext({ people }: Report, state: Receipt['state']): string {
  if (state === 'with-ect-to-sign') return `Signed. ${givenName(people.ect)} signs next.`
  if (state === 'with-headteacher') return `Signed. ${givenName(people.headteacher)} signs next.`
  return state === 'submitted' ? 'Signed and submitted. Thank you.' : 'Signed. Thank you.'
}
