import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser } from '../support/browser.ts'
import { openChannelTab } from '../support/channelTab.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { completeOnTrackReview, reviewForm } from '../support/reviewForm.ts'
import { chooseTheme, moveDemoDay } from '../support/sandbox.ts'
import { askToShare } from '../support/sharing.ts'

jest.setTimeout(120_000)

const REPORT = 'app/home?subPageId=reports/lanternfield/bilal-harcastle-1'
const AMARA = 'Amara Whitcombe: term 1 progress review'

describe('on another day, and in other themes', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork
  let reviewer: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 5290 })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'marcus.ellery')
    reviewer = await personAtWork(browser, demo, 'priti.lanwar')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('before the day on which it opens, it can be written and not yet shared', async () => {
    await moveDemoDay(tutor, '2026-11-16')
    await tutor.goTo(REPORT)
    await completeOnTrackReview(tutor.tab)
    await tutor.tab.getByRole('button', { name: 'Share with Bilal' }).click()
    await tutor.tab
      .getByText('It can be shared from 17 November 2026. What you write until then is kept here.')
      .waitFor()
    await reviewForm(tutor.tab).saved().waitFor()
    await tutor.look('too-early')
  })

  test('after the day on which it was due, Home, the form and the card say so in words', async () => {
    await moveDemoDay(tutor, '2026-12-12')
    await tutor.openChat()
    await tutor.card(AMARA).getByText('It was due on Friday 11 December 2026').waitFor()
    await tutor.look('overdue-chat')
    await tutor.goTo('app/home')
    const tasks = tutor.tab.getByRole('region', { name: 'My tasks' })
    await tasks.getByText('Overdue').first().waitFor()
    expect(await tasks.getByText('Due Friday 11 December 2026, 1 day late').count()).toBe(2)
    await tutor.look('overdue-home')
    await tutor.goTo(REPORT)
    await tutor.tab.getByText('Your turn: complete and share the review').waitFor()
    await tutor.look('overdue-form')
  })

  test("overdue reviews are counted on the reviewer's overview", async () => {
    await openChannelTab(reviewer)
    const tiles = reviewer.tab.getByRole('region', { name: 'How many stand where' })
    await tiles.getByText('Overdue').waitFor()
    expect(await tiles.getByRole('definition').allTextContents()).toEqual(['0', '0', '12', '0'])
    await reviewer.look('overdue-overview')
  })

  test.each(['Dark', 'High contrast'] as const)(
    'in the %s theme of Teams form, chat, Home and overview can be read',
    async (theme) => {
      const name = theme === 'Dark' ? 'dark' : 'contrast'
      await tutor.goTo(REPORT)
      await reviewForm(tutor.tab).text('Why is the ECT on track?').waitFor()
      await chooseTheme(tutor, theme)
      await tutor.look(`${name}-form`)
      await askToShare(tutor.tab, 'Share with Bilal')
      await tutor.look(`${name}-share`)
      await tutor.tab.getByRole('button', { name: 'Not yet' }).click()
      await tutor.goTo('app/home')
      await tutor.tab.getByRole('region', { name: 'My tasks' }).waitFor()
      await tutor.look(`${name}-home`)
      await tutor.openChat()
      await tutor.card(AMARA).getByText('It was due on').waitFor()
      await tutor.page.getByText('Working…').first().waitFor({ state: 'hidden' })
      await tutor.look(`${name}-chat`)
      await tutor.openActivity()
      await tutor.look(`${name}-activity`)
      await chooseTheme(reviewer, theme)
      await reviewer.tab.getByRole('region', { name: 'All reports' }).waitFor()
      await reviewer.look(`${name}-overview`)
    },
  )

  test('moved back to the demo day, nothing is overdue any more', async () => {
    await moveDemoDay(tutor, '2026-11-23')
    await tutor.goTo('app/home')
    await tutor.tab.getByText('Due Friday 11 December 2026, 18 days left').first().waitFor()
    expect(await tutor.tab.getByText('Overdue').count()).toBe(0)
  })
})
