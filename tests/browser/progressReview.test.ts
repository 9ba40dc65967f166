import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser } from '../support/browser.ts'
import { openChannelTab } from '../support/channelTab.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, type PersonKey, personAtWork } from '../support/person.ts'
import { filedNames } from '../support/recordsSite.ts'
import { completeOnTrackReview, REASONS, reviewForm } from '../support/reviewForm.ts'
import { askToShare, share } from '../support/sharing.ts'
import { signAsEct, signAsTutor } from '../support/signing.ts'
import { holdBudget } from '../support/tapBudgets.ts'

jest.setTimeout(120_000)

const RETURN_REASON = 'Please say how target 1 will be seen to be met.'
const AMARA = 'Amara Whitcombe: term 1 progress review'
const OWN = 'Your term 1 progress review'

describe('one progress review, from due to reviewed', () => {
  let demo: Demo
  let browser: Browser
  const at = (key: PersonKey) => personAtWork(browser, demo, key)
  let tutor: PersonAtWork
  let ect: PersonAtWork
  let reviewer: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 5200 })
    browser = await openBrowser()
    tutor = await at('marcus.ellery')
    ect = await at('amara.whitcombe')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('feed and chat tell the induction tutor that the review is due', async () => {
    await tutor.page.getByText('progress review of Amara Whitcombe can be written').waitFor()
    await tutor.look('tutor-activity')
    await tutor.openChat()
    await tutor.card(AMARA).getByText('It is due on Friday 11 December 2026').waitFor()
    await tutor.look('tutor-chat-due')
  })

  test('from the notice one tap leads to the form, with what is known filled in', async () => {
    await tutor.card(AMARA).getByRole('link', { name: 'Open the review' }).click()
    await tutor.tab.getByRole('heading', { name: 'Term 1 progress review' }).waitFor()
    const days = reviewForm(tutor.tab).text('Days served in this period')
    expect(await days.inputValue()).toBe('73')
    await tutor.look('tutor-form-empty')
  })

  test('sharing too soon names every gap, and each leads to its question', async () => {
    await tutor.tab.getByRole('button', { name: 'Share with Amara' }).click()
    const summary = tutor.tab.getByRole('alert').filter({ hasText: /things to finish/ })
    await summary.waitFor()
    await tutor.look('tutor-form-gaps')
    await summary.getByRole('link', { name: 'Rate TS7.' }).click()
    const focused = tutor.tab.locator('*:focus')
    expect(await focused.evaluate((element) => element.closest('[role=radiogroup]') !== null)).toBe(
      true,
    )
  })

  test('what the tutor answers is saved as typed, and is there after a reload', async () => {
    await completeOnTrackReview(tutor.tab)
    await reviewForm(tutor.tab).saved().waitFor()
    await tutor.look('tutor-form-complete')
    await tutor.page.reload()
    const reasons = reviewForm(tutor.tab).text('Why is the ECT on track?')
    await reasons.waitFor()
    expect(await reasons.inputValue()).toBe(REASONS)
  })

  test('the ECT sees nothing of it before it is shared', async () => {
    await ect.openApp()
    await ect.tab.getByText('Waiting for Marcus to complete it').first().waitFor()
    expect(await ect.tab.getByText(REASONS).count()).toBe(0)
    await ect.look('ect-home-before')
  })

  test('a dialog that cannot be fetched says so, opens once it can, and gives focus back', async () => {
    const dialogFile = '**/assets/MeetingDialog-*.js'
    await tutor.page.route(dialogFile, (route) => route.abort())
    await tutor.page.reload()
    const button = tutor.tab.getByRole('button', { name: 'Create the review meeting' })
    await button.click()
    await tutor.tab.getByText('Check your connection and try again').waitFor()
    await tutor.look('tutor-dialog-not-fetched')
    await tutor.page.unroute(dialogFile)
    await button.click()
    await tutor.tab.getByRole('dialog', { name: 'Create the review meeting' }).waitFor()
    await tutor.page.keyboard.press('Escape')
    await tutor.tab.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true)
  })

  test('the tutor puts the review meeting into both calendars', async () => {
    await tutor.tab.getByRole('button', { name: 'Create the review meeting' }).click()
    const dialog = tutor.tab.getByRole('dialog')
    await dialog.getByLabel('Date').fill('2026-12-01')
    await dialog.getByLabel('Time in England').fill('15:45')
    await tutor.look('tutor-meeting')
    await dialog.getByRole('button', { name: 'Create meeting' }).click()
    await tutor.tab.getByRole('link', { name: /Join/ }).waitFor()
    await ect.goTo('calendar')
    await ect.page.getByText('Amara Whitcombe: term 1 progress review').first().waitFor()
    await ect.look('ect-calendar')
  })

  test('the tutor shares it', async () => {
    const dialog = await askToShare(tutor.tab, 'Share with Amara')
    await tutor.look('tutor-share')
    await dialog.getByRole('button', { name: 'Share with Amara' }).click()
    await tutor.tab.getByText('Waiting for Amara to read, comment and sign.').waitFor()
    await tutor.look('tutor-shared')
  })

  test('the ECT reads the review on a card in chat and asks about the days', async () => {
    await ect.openChat()
    const card = ect.card(OWN)
    await card.getByText('Why is the ECT on track?').waitFor()
    await card.getByText(REASONS).waitFor()
    await ect.look('ect-card')
    await card.getByRole('button', { name: 'Ask about the days' }).click()
    await card
      .getByRole('textbox', { name: 'What is not right about the days?' })
      .fill('I was away on 5 November.')
    await card.getByRole('button', { name: 'Send to Marcus' }).click()
    await ect.card(OWN).getByText('Marcus').first().waitFor()
    await card.getByRole('button', { name: 'Send to Marcus' }).waitFor({ state: 'hidden' })
    await ect.look('ect-card-queried')
  })

  test('the tutor reads the question, changes the days and shares again', async () => {
    await tutor.openChat()
    await tutor.card(AMARA).getByText('I was away on 5 November.').waitFor()
    await tutor.look('tutor-card-queried')
    await tutor.card(AMARA).getByRole('link', { name: 'Change the days' }).click()
    const form = reviewForm(tutor.tab)
    await tutor.tab.getByText('I was away on 5 November.').first().waitFor()
    await form.choose('Was the ECT absent at all in this period?', 'Yes')
    await form.text('Days absent in this period').fill('1')
    await form.saved().waitFor()
    await share(tutor.tab, 'Share again with Amara')
    await tutor.tab.getByText('Waiting for Amara to read, comment and sign.').waitFor()
  })

  test('the older cards in her chat say what is so by now: one of them all can be signed', async () => {
    const chat = await ect.openChat()
    await ect.card(OWN).getByRole('button', { name: 'Sign', exact: true }).waitFor()
    await chat.getByRole('button', { name: 'Show it here' }).first().waitFor()
    expect(await chat.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(1)
  })

  test('the ECT confirms the days, answers three questions and signs on the card', async () => {
    await signAsEct(ect, OWN)
    await ect.look('ect-card-signed')
  })

  test('the tutor reads the comments and signs in chat', async () => {
    tutor.taps.begin()
    await signAsTutor(tutor, AMARA)
    holdBudget('tutor: signs in chat, with opening it', tutor.taps.count(), 3)
    await tutor.look('tutor-card-signed')
  })

  test('the headteacher is told, and need not sign', async () => {
    const head = await at('helen.adeyinka')
    await head.page
      .getByText('progress review of Amara Whitcombe was signed and submitted')
      .waitFor()
    await head.look('head-activity')
    await head.openChat()
    await head.card(AMARA).getByRole('link', { name: 'Read the review' }).waitFor()
    await head.look('head-chat')
    await head.close()
  })

  test('the signed copy is filed in the records site of the school', async () => {
    expect(await filedNames(demo)).toContain('amara-whitcombe-1-version-2.pdf')
  })

  test("in the shared channel's tab the reviewer sees it submitted, and opens it", async () => {
    reviewer = await at('priti.lanwar')
    await openChannelTab(reviewer)
    await reviewer.tab.getByRole('heading', { name: 'To review' }).waitFor()
    await reviewer.look('reviewer-overview')
    await reviewer.tab
      .getByRole('link', { name: /Amara Whitcombe/ })
      .first()
      .click()
    await reviewer.tab.getByText('I was away on 5 November.').first().waitFor()
    await reviewer.tab.getByRole('button', { name: 'Mark as reviewed' }).waitFor()
    await reviewer.look('reviewer-report')
  })

  test('the reviewer returns it with a reason', async () => {
    await reviewer.tab.getByRole('button', { name: 'Return', exact: true }).click()
    const dialog = reviewer.tab.getByRole('dialog', { name: 'Return this review' })
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(RETURN_REASON)
    await reviewer.look('reviewer-return')
    await dialog.getByRole('button', { name: 'Return' }).click()
    await reviewer.tab.getByText('Waiting for Marcus to amend it').waitFor()
    await ect.openChat()
    await ect.card(OWN).getByText(RETURN_REASON).waitFor()
    await ect.look('ect-card-returned')
  })

  test('the tutor amends it; the old signatures stay in sight and no longer count', async () => {
    await tutor.openChat()
    await tutor.card(AMARA).getByText(RETURN_REASON).waitFor()
    await tutor.card(AMARA).getByRole('link', { name: 'Amend the review' }).click()
    await tutor.tab.getByText(RETURN_REASON).first().waitFor()
    await tutor.look('tutor-form-returned')
    const form = reviewForm(tutor.tab)
    await form.target(1, 'Plan hinge questions for each 8C lesson; books checked in March.', 'TS6')
    await form.saved().waitFor()
    await share(tutor.tab, 'Share again with Amara')
    await tutor.tab.getByText('no longer in force').first().waitFor()
    await tutor.look('tutor-shared-again')
  })

  test('signed again, the reviewer marks it as reviewed, and both are told', async () => {
    await signAsEct(ect, OWN)
    await signAsTutor(tutor, AMARA)
    await reviewer.tab.getByRole('button', { name: 'Mark as reviewed' }).click()
    await reviewer.tab.getByText('Reviewed by the appropriate body').first().waitFor()
    await reviewer.look('reviewer-done')
    for (const person of [tutor, ect]) {
      const feed = await person.openActivity()
      await feed.getByText('the appropriate body has reviewed').first().waitFor()
    }
  })

  test('the ECT downloads their own copy', async () => {
    await ect.goTo('app/home?subPageId=reports/lanternfield/amara-whitcombe-1')
    const download = ect.page.waitForEvent('download')
    await ect.tab.getByRole('button', { name: 'Download PDF' }).click()
    expect((await download).suggestedFilename()).toBe('Amara Whitcombe, term 1 progress review.pdf')
    await ect.look('ect-report')
  })

  test('someone with no part in it sees nothing, also by its address', async () => {
    const stranger = await at('noor.haddad')
    await stranger.openApp()
    await stranger.tab
      .getByText(/no part/)
      .first()
      .waitFor()
    await stranger.look('stranger-home')
    await stranger.goTo('app/home?subPageId=reports/lanternfield/amara-whitcombe-1')
    await stranger.tab
      .getByText(/not yours to see\. If someone sent you here, ask them\./)
      .waitFor()
    await stranger.look('stranger-report')
    await stranger.close()
  })
})
