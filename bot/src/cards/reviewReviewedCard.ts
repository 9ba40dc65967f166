import { inWords } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { openIt, type Viewing } from './viewing.ts'

/** Tells that the appropriate body has read and accepted a review. */
export function reviewReviewedCard(viewing: Viewing): AdaptiveCard {
  const { facts, history } = viewing.opened.report
  const at = history.findLast(({ event }) => event === 'reviewed')?.at
  const when = at === undefined ? '' : ` on ${inWords(dayInEngland(at))}`
  return reviewCard(
    viewing,
    [
      sentence(
        `${asPlainText(facts.appropriateBodyName)} has reviewed it${when}. Nothing more to do.`,
      ),
    ],
    [openIt(viewing)],
  )
}
