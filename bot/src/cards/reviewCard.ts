import type { Action, AdaptiveCard, Element } from './adaptiveCard.ts'
import { card, title } from './elements.ts'
import { fallbackText, refresh, reviewName, type Viewing, whatWasSaid } from './viewing.ts'

/** What every card about one review has in common. */
export function reviewCard(
  viewing: Viewing,
  body: readonly Element[],
  actions: readonly Action[],
): AdaptiveCard {
  return card({
    fallbackText: fallbackText(viewing),
    refresh: refresh(viewing),
    body: [...whatWasSaid(viewing), title(reviewName(viewing.opened)), ...body],
    actions,
  })
}
