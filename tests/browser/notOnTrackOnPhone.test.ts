import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser, PHONE } from '../support/browser.ts'
import { openChannelTab } from '../support/channelTab.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { confirmEmployment, planNext, reviewForm } from '../support/reviewForm.ts'
import { askToShare } from '../support/sharing.ts'
import { signAsEct } from '../support/signing.ts'
import { holdBudget } from '../support/tapBudgets.ts'
import { attachSupportPlan, DISGUISED_PROGRAM, SUPPORT_PLAN } from '../support/supportPlan.ts'

jest.setTimeout(120_000)

const OWN = 'Your term 1 progress review'
const REPORT = 'app/home?subPageId=reports/lanternfield/bilal-harcastle-1'
const CONCERN = 'TS7: low-level disruption goes unanswered in four of six lessons seen.'
const RATING_REASON = 'Routines are not yet used. Every lesson starts with one by February.'
const MOST_TAPS_TO_SIGN = 4

describe('a review that is not on track, on Cosmos DB, with the ECT on a phone', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork
  let ect: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 5250, store: 'cosmos' })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'marcus.ellery')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('"not on track" closes what follows until the ECT knows and has a support plan', async () => {
    await tutor.goTo(REPORT)
    const form = reviewForm(tutor.tab)
    await confirmEmployment(tutor.tab)
    await form.choose('Which of these is right at this point?', /is not on track/)
    await form.text('Which standards are of concern, and what is the evidence?').fill(CONCERN)
    await tutor.tab
      .getByText(/Opens when “Progress” is finished/)
      .first()
      .waitFor()
    expect(await form.group(/^Rate all nine/).count()).toBe(0)
    await tutor.look('concern-sections-closed')
    await form.choose('Has the ECT been told?', 'No')
    await tutor.tab.getByRole('button', { name: 'Share with Bilal' }).click()
    await tutor.tab.getByText('a report must never come as a surprise').first().waitFor()
    await tutor.look('concern-not-told')
    await form.choose('Has the ECT been told?', 'Yes')
    expect(await form.group(/^Rate all nine/).count()).toBe(0)
  })

  test('a program that calls itself a PDF is refused; a real support plan opens the rest', async () => {
    await attachSupportPlan(tutor.tab, DISGUISED_PROGRAM)
    await tutor.tab
      .getByText('This file says .pdf, but its content is something else.')
      .first()
      .waitFor()
    await tutor.look('concern-file-refused')
    await attachSupportPlan(tutor.tab, SUPPORT_PLAN)
    await tutor.tab.getByText(`Attached: ${SUPPORT_PLAN.name}`).waitFor()
    await reviewForm(tutor.tab)
      .group(/^Rate all nine/)
      .waitFor()
    expect(await tutor.tab.getByText(/Opens when/).count()).toBe(0)
  })

  test('the two lowest ratings ask for a comment', async () => {
    const form = reviewForm(tutor.tab)
    await form.rateAll('Secure')
    await form.choose(/^TS7/, 'Cause for concern')
    await planNext(tutor.tab)
    await tutor.tab.getByRole('button', { name: 'Share with Bilal' }).click()
    const summary = tutor.tab.getByRole('alert').filter({ hasText: /thing/ })
    await summary.getByRole('link', { name: 'Comment on TS7: its rating asks for one.' }).click()
    await tutor.look('concern-rating-comment')
    await form.text('Comment on TS7').fill(RATING_REASON)
    await form.saved().waitFor()
  })

  test('the tutor shares it', async () => {
    const dialog = await askToShare(tutor.tab, 'Share with Bilal')
    await dialog.getByText(RATING_REASON).first().waitFor()
    await tutor.look('concern-share')
    await dialog.getByRole('button', { name: 'Share with Bilal' }).click()
    await tutor.tab.getByText('Waiting for Bilal to read, comment and sign.').waitFor()
  })

  test('the reviewer is told at once that it is there, and reads nothing of it yet', async () => {
    const reviewer = await personAtWork(browser, demo, 'priti.lanwar')
    await reviewer.page.getByText(/review at .+ needs your attention early/).click()
    await reviewer.tab.getByText('You can read the review here once it is submitted.').waitFor()
    await reviewer.tab.getByText('Waiting for Bilal to read, comment and sign.').first().waitFor()
    await reviewer.look('concern-told-early')
    await reviewer.tab.getByRole('button', { name: 'I have been in touch' }).waitFor()
    expect(await reviewer.tab.getByText(CONCERN).count()).toBe(0)
    await reviewer.close()
  })

  test('on a phone the reviewer reads in chat whom to ask, and says that they did', async () => {
    const reviewer = await personAtWork(browser, demo, 'priti.lanwar', { viewport: PHONE })
    await reviewer.openChat()
    const card = reviewer.card(/needs your attention early/)
    await card.getByText(/Marcus Ellery, induction tutor, or/).waitFor()
    expect(await card.getByText(CONCERN).count()).toBe(0)
    await reviewer.look('phone-reviewer-card')
    await expectNoSidewaysScroll(reviewer.page)
    await card.getByRole('button', { name: 'I have been in touch' }).click()
    await reviewer.page.getByText(/Priti Lanwar said on .+ that they have been in touch/).waitFor()
    await reviewer.look('phone-reviewer-card-done')
    await reviewer.openApp()
    await reviewer.tab.getByText('You review for this appropriate body.').waitFor()
    expect(await reviewer.tab.getByText('Needs attention early').count()).toBe(0)
    await reviewer.close()
  })

  test('on a phone the ECT reads the review in chat and signs with at most four taps', async () => {
    ect = await personAtWork(browser, demo, 'bilal.harcastle', { viewport: PHONE })
    await ect.page.getByText('is ready for you to read').waitFor()
    await ect.look('phone-ect-activity')
    await expectNoSidewaysScroll(ect.page)
    ect.taps.begin()
    await ect.openChat()
    const card = ect.card(OWN)
    await card.getByText(CONCERN).waitFor()
    await card.getByText(RATING_REASON).waitFor()
    await ect.look('phone-ect-card')
    await expectNoSidewaysScroll(ect.page)
    const toRead = ect.taps.count()
    await signAsEct(ect, OWN)
    const taps = ect.taps.count()
    holdBudget(
      'ECT: reads in chat, confirms the days, comments and signs',
      taps - toRead,
      MOST_TAPS_TO_SIGN,
    )
    holdBudget('ECT: the same, with opening the chat', taps, MOST_TAPS_TO_SIGN + 1)
    await ect.look('phone-ect-card-signed')
  })

  test("the ECT's pages fit the phone: the report, Home and Inductions", async () => {
    for (const [name, place, words] of [
      ['report', REPORT, CONCERN],
      ['home', 'app/home', 'Waiting for others'],
      ['inductions', 'app/inductions', 'Bilal Harcastle'],
    ] as const) {
      await ect.goTo(place)
      await ect.tab.getByText(words).first().waitFor()
      await ect.look(`phone-ect-${name}`)
      await expectNoSidewaysScroll(ect.page)
    }
  })

  test('the tutor finds it under My tasks on a phone, and signs with two taps', async () => {
    const onPhone = await personAtWork(browser, demo, 'marcus.ellery', { viewport: PHONE })
    await onPhone.openApp()
    const tasks = onPhone.tab.getByRole('region', { name: 'My tasks' })
    await tasks.getByText('Bilal Harcastle').first().waitFor()
    await onPhone.look('phone-tutor-home')
    await expectNoSidewaysScroll(onPhone.page)
    onPhone.taps.begin()
    await tasks.getByRole('link', { name: /Bilal Harcastle/ }).click()
    await onPhone.tab.getByText('My Year 8 class remember more').first().waitFor()
    const toRead = onPhone.taps.count()
    await onPhone.tab.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    await onPhone.look('phone-tutor-sign')
    await onPhone.tab.getByRole('button', { name: 'Sign', exact: true }).click()
    await onPhone.tab.getByText('Waiting for the appropriate body to review it.').first().waitFor()
    const taps = onPhone.taps.count()
    holdBudget('tutor: signs in My tasks', taps - toRead, 2)
    holdBudget('tutor: the same, with opening it from My tasks', taps, 3)
    await onPhone.look('phone-tutor-signed')
    await expectNoSidewaysScroll(onPhone.page)
    await onPhone.close()
  })

  test('the reviewer sees it first, flagged, and opens its support plan', async () => {
    const reviewer = await personAtWork(browser, demo, 'priti.lanwar')
    await openChannelTab(reviewer)
    const queue = reviewer.tab.getByRole('region', { name: 'To review' })
    const first = queue.getByRole('listitem').first()
    await first.getByText('Bilal Harcastle').waitFor()
    await first.getByText('Not on track').waitFor()
    await reviewer.look('concern-queue')
    await first.getByRole('link').click()
    const plan = reviewer.tab.getByRole('button', { name: 'Download version 1' })
    await plan.waitFor()
    await reviewer.tab.getByText('A support plan goes with this review.').waitFor()
    await reviewer.look('concern-report')
    const download = reviewer.page.waitForEvent('download')
    await plan.click()
    const file = await download
    expect(file.suggestedFilename()).toBe(SUPPORT_PLAN.name)
    expect(await readFile(await file.path())).toEqual(SUPPORT_PLAN.buffer)
    await reviewer.close()
  })
})
