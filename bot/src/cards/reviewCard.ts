import type { Action, AdaptiveCard, Element } from './adaptiveCard.ts'
import { fits } from './cardSize.ts'
import { card, sentence, title } from './elements.ts'
import { shortened } from './shortened.ts'
import {
  fallbackText,
  named,
  open,
  refresh,
  reviewName,
  type Viewing,
  whatWasSaid,
} from './viewing.ts'

/** What every card about one review has in common: it is small enough for Teams, whatever it says. */
export function reviewCard(
  viewing: Viewing,
  body: readonly Element[],
  actions: readonly Action[],
): AdaptiveCard {
  const whole = cardOf(viewing, body, actions)
  return fits(whole) ? whole : asMuchAsFits(viewing, body, '… Read the rest in the tab.', actions)
}

interface ToActOn {
  /** What its person says yes or no to. */
  readonly shows: readonly Element[]
  /** `undefined` when a card cannot ask all that is asked. */
  readonly asks: readonly Element[] | undefined
  readonly actions: readonly Action[]
}

/** A review to sign: nobody signs on a card what it does not show whole. */
export function cardToSign(viewing: Viewing, { shows, asks, actions }: ToActOn): AdaptiveCard {
  const { noun } = named(viewing.opened.report)
  if (!asks) return inTheTab(viewing, shows, `This ${noun} asks more than a card can`)
  const whole = cardOf(viewing, [...shows, ...asks], actions)
  return fits(whole) ? whole : inTheTab(viewing, shows, `The ${noun} is too long for a card`)
}

function inTheTab(viewing: Viewing, shows: readonly Element[], why: string): AdaptiveCard {
  const only = [open(viewing, 'Read and sign in the tab')]
  return asMuchAsFits(viewing, shows, `${why}: read and sign it in the tab.`, only)
}

function asMuchAsFits(
  viewing: Viewing,
  body: readonly Element[],
  last: string,
  actions: readonly Action[],
): AdaptiveCard {
  const end: Element = { ...sentence(last), separator: true, weight: 'Bolder' }
  for (const shorter of shortened(body)) {
    const part = cardOf(viewing, [...shorter, end], actions)
    if (fits(part)) return part
  }
  return cardOf(viewing, [end], actions)
}

function cardOf(
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
