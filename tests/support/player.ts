import { givenName, type PersonNamed } from '@ect/domain/people.ts'
import type { Browser, Locator, Page } from 'playwright-core'

import type { Playgrounds } from './agentsPlayground.ts'
import { DESK, openWindow } from './browser.ts'

/** One person at their own Agents Playground. */
export interface Player {
  readonly page: Page
  /** The newest card with these words on it. */
  card(words: string): Locator
  /** Ticks the statement, and presses Sign. */
  sign(on: string): Promise<void>
}

/** Opens it, and waits for the welcome: from then on the bot reaches this person. */
export async function playerAt(
  browser: Browser,
  playgrounds: Playgrounds,
  person: PersonNamed,
): Promise<Player> {
  const page = await openWindow(browser, { viewport: DESK })
  const address = playgrounds.addressOf(person)
  // It asks Microsoft for a typeface, which is none of what is proved here.
  await page.route(
    ({ origin }) => origin !== address,
    (route) => route.abort(),
  )
  await page.goto(address)
  const card = (words: string) => page.locator('.ac-adaptiveCard', { hasText: words }).last()
  await card(`Hello ${givenName(person)}`).waitFor()
  return {
    page,
    card,
    async sign(on) {
      const box = card(on).getByRole('checkbox', { name: /By selecting Sign/ })
      await box.check({ force: true })
      await card(on).getByRole('button', { name: 'Sign', exact: true }).click()
    },
  }
}
