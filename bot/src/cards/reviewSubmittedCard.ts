import { signatoriesOf } from '@ect/domain/report/signingOrder.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { quiet, sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { settledCard } from './settledCard.ts'
import { named, openIt, type Viewing } from './viewing.ts'

/**
 * Tells the headteacher of a review, unless they have signed it themselves.
 *
 * @source SG-2024-04 para 2.53
 */
export function reviewSubmittedCard(viewing: Viewing): AdaptiveCard {
  const { report } = viewing.opened
  const { ect, tutor } = named(report)
  if (signatoriesOf(report).includes('headteacher')) return settledCard(viewing)
  const appropriateBody = asPlainText(report.facts.appropriateBodyName)
  return reviewCard(
    viewing,
    [
      sentence(`${ect} and ${tutor} have signed it, and it is with ${appropriateBody}.`),
      quiet('You are told of every progress review (para 2.53) and need not sign it.'),
    ],
    [openIt(viewing, 'Read')],
  )
}
