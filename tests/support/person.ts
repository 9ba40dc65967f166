import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { expect } from '@jest/globals'

import { accessibilityFaults } from './accessibility.ts'
import { DESK, openWindow, picture, type Window } from './browser.ts'
import type { Demo } from './demo.ts'
import { countTaps, type Taps } from './taps.ts'

export type PersonKey =
  | 'marcus.ellery'
  | 'amara.whitcombe'
  | 'bilal.harcastle'
  | 'helen.adeyinka'
  | 'priti.lanwar'
  | 'noor.haddad'
  | 'tom.greaves'
  | 'wilma.orchard'
  | 'cerys.oyelaran-dale'
  | 'dominic.fairweather'
  | 'esme.tolliver'
  | 'kemi.astbury'
  | 'rowan.tranter'

/** One person at their own window of the Teams-like client. */
export interface PersonAtWork {
  readonly page: Page
  /** Our pages, inside Teams. */
  readonly tab: FrameLocator
  readonly taps: Taps
  goTo(place: string): Promise<void>
  openActivity(): Promise<Locator>
  openChat(): Promise<Locator>
  openApp(): Promise<void>
  /** The newest card of the chat with this title. */
  card(title: string | RegExp): Locator
  /** A picture of the screen, and no accessibility fault on it. */
  look(name: string): Promise<void>
  close(): Promise<void>
}

export async function personAtWork(
  browser: Browser,
  { address }: Demo,
  key: PersonKey,
  window: Window = { viewport: DESK },
): Promise<PersonAtWork> {
  const page = await openWindow(browser, window)
  const taps = await countTaps(page)
  const apps = page.getByRole('navigation', { name: 'Apps' })
  const openPlace = async (name: string) => {
    await apps.getByRole('link', { name }).or(apps.getByRole('button', { name })).first().click()
  }
  await page.goto(`${address}/${key}/activity`)
  return {
    page,
    taps,
    tab: page.frameLocator('iframe[title="ECT Induction"]'),
    goTo: async (place) => void (await page.goto(`${address}/${key}/${place}`)),
    async openActivity() {
      await openPlace('Activity')
      return page.getByRole('main')
    },
    async openChat() {
      await openPlace('Chat')
      return page.getByRole('log', { name: 'Messages' })
    },
    openApp: () => openPlace('Induction'),
    card: (title) =>
      page
        .getByRole('log', { name: 'Messages' })
        .getByRole('article', { name: title })
        .or(page.getByRole('log', { name: 'Messages' }).getByRole('group', { name: title }))
        .last(),
    async look(name) {
      await picture(page, name)
      expect(await accessibilityFaults(page)).toEqual([])
    },
    close: () => page.context().close(),
  }
}
