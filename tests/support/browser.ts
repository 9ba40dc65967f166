import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const SCREENSHOTS = path.resolve(import.meta.dirname, '../../.screenshots')

export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
export const FLAGS = [
  '--lang=en-GB',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page that nobody touches looks for news every 15 seconds. */
const PATIENCE_MILLISECONDS = 20_000

export const DESK = { width: 1280, height: 860 }
export const PHONE = { width: 390, height: 844 }
/** The narrowest screen that WCAG asks to be read without scrolling sideways. */
export const NARROWEST = { width: 320, height: 640 }

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: FLAGS,
  })
}

export interface Window {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colours?: 'light' | 'dark'
}

/** A window of its own, which shares nothing with any other. */
export async function openWindow(browser: Browser, { viewport, colours }: Window): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: colours ?? 'light',
    acceptDownloads: true,
  })
  await withoutMicrosoft(context)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MILLISECONDS)
  return page
}

/** teams-js asks Microsoft for more host origins at every start; this machine has no way there. */
export async function withoutMicrosoft(context: BrowserContext): Promise<void> {
  await context.route('https://res.cdn.office.net/**', (route) =>
    route.fulfill({ json: { validOrigins: [] } }),
  )
}

/** Waits for colours and places to have changed, on the page and in the tab; a spinner never ends. */
export const STAND_STILL = `Promise.allSettled(
  document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    .map(({ finished }) => finished),
)`

/** Keeps a picture of a screen that stands still, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true })
  // A frame that has gone meanwhile moves no more.
  await Promise.allSettled(page.frames().map((frame) => frame.evaluate(STAND_STILL)))
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) })
}
