import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { BrowserContext, FrameLocator, Page } from 'playwright-core'

import { badDay } from '../support/badDay.ts'
import { DESK, withoutMicrosoft } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type MortalBrowser, mortalBrowser } from '../support/mortalBrowser.ts'
import { reviewForm } from '../support/reviewForm.ts'
import { type Desk, typistOf } from '../support/typist.ts'

jest.setTimeout(120_000)

const TAB = 'iframe[title="ECT Induction"]'
const AMARA = 'amara-whitcombe-1'
const BILAL = 'bilal-harcastle-1'

const TEN_THOUSAND = [
  ['What was not met, and why?', 1400],
  ['Why is the ECT on track?', 3000],
  ...[1, 2, 3, 4, 5, 6, 7].map((n) => [`Comment on TS${n}`, 800] as const),
] as const
const FIVE_MINUTES_EACH = [['Why is the ECT on track?', 1300]] as const
/** For the device to write down what was typed last. */
const A_MOMENT = 300

describe('typing on a bad day', () => {
  let demo: Demo
  let browser: MortalBrowser
  let context: BrowserContext
  const day = badDay()

  const startBrowser = async () => {
    context = await browser.start()
    await withoutMicrosoft(context)
    await day.comesTo(context)
  }
  const openReport = async (report: string): Promise<Desk> => {
    const page = await context.newPage()
    await page.setViewportSize(DESK)
    await page.clock.install()
    const place = `app/home?subPageId=reports/lanternfield/${report}`
    await page.goto(`${demo.address}/marcus.ellery/${place}`)
    return { page, tab: page.frameLocator(TAB) }
  }

  beforeAll(async () => {
    demo = await startDemo({ port: 5330 })
    browser = mortalBrowser()
    await startBrowser()
  })
  afterAll(async () => {
    await browser?.remove()
    await demo?.remove()
  })

  test('10,000 characters, and nothing of them is lost', async () => {
    let desk = await openReport(AMARA)
    await showEveryField(desk.tab)
    const typist = typistOf(TEN_THOUSAND)

    await typist.type(desk, 1600)
    day.expireToken()
    await typist.type(desk, 400)
    await typist.seesItSaved(desk)

    // The network is away for half a minute of the page's time.
    await context.setOffline(true)
    await typist.type(desk, 1500)
    await desk.tab.getByText('Not saved yet, still trying').waitFor()
    await desk.page.clock.fastForward(30_000)
    await typist.type(desk, 300)
    await context.setOffline(false)
    await desk.page.clock.fastForward(30_000)
    await typist.seesItSaved(desk)

    // The tab dies in the middle of a word.
    await typist.type(desk, 700)
    await crash(desk.page)
    desk = await openReport(AMARA)
    await typist.readBack(desk)
    day.expireToken()
    await typist.type(desk, 1500)
    await typist.seesItSaved(desk)

    // The browser dies before the server has heard of the last 800 characters.
    await context.setOffline(true)
    await typist.type(desk, 800)
    await desk.page.waitForTimeout(A_MOMENT)
    await browser.kill()
    await startBrowser()
    desk = await openReport(AMARA)
    expect(await typist.readBack(desk)).toBe(0)

    await typist.type(desk, typist.left())
    await typist.seesItSaved(desk)
    await desk.page.close()
    expect(await typist.readBack(await openReport(AMARA))).toBe(0)
    expect(typist.typed()).toBe(10_000)
    expect(day.count.faults).toBe(Math.floor(day.count.saves / 5))
    expect(day.count).toMatchObject({ oldTokens: 2 })
  })

  test('65 minutes with no other request: nothing is asked, and nothing is lost', async () => {
    const desk = await openReport(BILAL)
    await showEveryField(desk.tab)
    const typist = typistOf(FIVE_MINUTES_EACH)
    const startedAt = await timeOn(desk)
    for (let minute = 0; minute < 65; minute += 5) {
      if (minute === 20 || minute === 50) day.expireToken()
      await typist.type(desk, 100)
      await desk.page.clock.fastForward('05:00')
    }
    await typist.seesItSaved(desk)
    expect((await timeOn(desk)) - startedAt).toBeGreaterThanOrEqual(65 * 60_000)
    expect(await desk.tab.getByRole('dialog').or(desk.tab.getByRole('alert')).count()).toBe(0)
    await desk.page.close()
    expect(await typist.readBack(await openReport(BILAL))).toBe(0)
  })
})

/** The answers that bring every long text of the form into sight. */
async function showEveryField(tab: FrameLocator): Promise<void> {
  const form = reviewForm(tab)
  await form.choose('Has the ECT had a programme of training', 'No')
  await form.choose('Which of these is right at this point?', /is on track/)
  await form.rateAll('Attention needed')
}

/** Milliseconds since 1970, as the tab knows them. */
async function timeOn({ tab }: Desk): Promise<number> {
  return Number(await tab.locator('body').evaluate('Date.now()'))
}

/** As when a page runs out of memory: none of its own code runs any more. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}
