import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { open, type Viewing } from './viewing.ts'

/** Where a review stands, for someone who has nothing to do with it now. */
export function settledCard(viewing: Viewing): AdaptiveCard {
  return reviewCard(
    viewing,
    [sentence(asPlainText(viewing.opened.waitingFor))],
    [open(viewing, 'Open the review')],
  )
}
