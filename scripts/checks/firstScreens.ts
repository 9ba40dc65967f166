import path from 'node:path'

import { tabSizes } from '../bench/tabSizes.ts'
import { buildForBrowsers } from '../build/browserBuilds.ts'
import { type Outcome, ROOT } from './step.ts'

/** Kilobytes, gzipped: the most that may stand between someone and the page they open. */
const BUDGET = 260

/** Fails when someone would have to wait for more than the budget before they see a page. */
export async function firstScreens(): Promise<Outcome> {
  await buildForBrowsers(ROOT, () => undefined)
  return withinBudget(path.join(ROOT, 'tab', 'dist'))
}

/** @param folder where the tab was built */
export function withinBudget(folder: string): Outcome {
  const tooLarge = tabSizes(folder).filter(({ kilobytes }) => kilobytes > BUDGET)
  return {
    passed: tooLarge.length === 0,
    output: tooLarge
      .map(
        ({ screen, kilobytes }) =>
          `The first screen of ${screen} fetches ${kilobytes} KB, gzipped, and may fetch ${BUDGET}. Fetch with fetchedPart() what is only seen once it is opened.`,
      )
      .join('\n'),
  }
}
