import { createRequire } from 'node:module'

import type * as AdaptiveCards from 'adaptivecards'

import type { Action, AdaptiveCard, Element, ExecuteAction } from '../cards/adaptiveCard.ts'

/** The package's own entry is for bundlers; this one file runs in Node. */
const renderer: typeof AdaptiveCards = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
)

/** What Microsoft's own renderer finds wrong with a card. */
export function cardFaults(card: AdaptiveCard): readonly string[] {
  const parsed = new renderer.AdaptiveCard()
  parsed.parse(JSON.parse(JSON.stringify(card)))
  return parsed.validateProperties().validationEvents.map(({ message }) => message)
}

/** Everything on a card that a person reads, in its order. */
export function wordsOn(card: unknown): string {
  return texts(card).join('\n')
}

function texts(of: unknown): readonly string[] {
  if (Array.isArray(of)) return of.flatMap(texts)
  if (typeof of !== 'object' || of === null) return []
  return Object.entries(of).flatMap(([name, value]) =>
    ['text', 'title', 'label', 'value'].includes(name) && typeof value === 'string'
      ? [value]
      : texts(value),
  )
}

/** A button of a card, unfolded ones included. */
export function button(card: AdaptiveCard, title: string): ExecuteAction | undefined {
  const all = (actions: readonly Action[] = []): readonly Action[] =>
    actions.flatMap((action) =>
      action.type === 'Action.ShowCard' ? [action, ...all(action.card.actions)] : [action],
    )
  const found = all(card.actions).find((action) => action.title === title)
  return found?.type === 'Action.Execute' ? found : undefined
}

const SHOWS = ['refreshReport', 'refreshSigning']

/** Every button of a card that does something, unfolded ones included. */
export function buttonsOf({ body, actions = [] }: Pick<AdaptiveCard, 'body' | 'actions'>) {
  const inActions = (all: readonly Action[]): readonly ExecuteAction[] =>
    all.flatMap((action) => {
      if (action.type === 'Action.ShowCard') return inActions(action.card.actions ?? [])
      return action.type === 'Action.Execute' && !SHOWS.includes(action.verb) ? [action] : []
    })
  const inElements = (all: readonly Element[]): readonly ExecuteAction[] =>
    all.flatMap((element) => {
      if (element.type === 'ActionSet') return inActions(element.actions)
      return element.type === 'Container' ? inElements(element.items) : []
    })
  return [...inElements(body), ...inActions(actions)]
}
