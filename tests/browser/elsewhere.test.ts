import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { completeOnTrackReview, reviewForm } from '../support/reviewForm.ts'
import { share } from '../support/sharing.ts'
import { fillInAsEct } from '../support/signing.ts'
import { hearNothing } from '../support/stillWindow.ts'
import { holdBudget } from '../support/tapBudgets.ts'
import { timesTold } from '../support/told.ts'

jest.setTimeout(120_000)

const AMARA = 'Amara Whitcombe: term 1 progress review'
const OWN = 'Your term 1 progress review'
const REPORT = 'app/home?subPageId=reports/lanternfield/amara-whitcombe-1'
const WITH_ECT = 'Waiting for Amara to read, comment and sign.'
const WHY = 'Why is the ECT on track?'
const MOST_CLICKS = 12

describe('the same review at once in another window, on another device, and out of reach', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork
  let ect: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 5280 })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'marcus.ellery')
    ect = await personAtWork(browser, demo, 'amara.whitcombe')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('from the notice to shared, an on-track review takes at most twelve clicks', async () => {
    const notice = tutor.page.getByText('progress review of Amara Whitcombe can be written')
    await notice.waitFor()
    tutor.taps.begin()
    await notice.click()
    await reviewForm(tutor.tab).text('Days served in this period').waitFor()
    await completeOnTrackReview(tutor.tab)
    await share(tutor.tab, 'Share with Amara')
    await tutor.tab.getByText(WITH_ECT).waitFor()
    holdBudget(
      'tutor: from the notice to an on-track review that is shared',
      tutor.taps.count(),
      MOST_CLICKS,
    )
  })

  test('typed in two windows, both texts are shown and the tutor chooses', async () => {
    const other = await personAtWork(browser, demo, 'marcus.ellery')
    for (const window of [tutor, other]) {
      await window.goTo(REPORT)
      await window.tab.getByRole('button', { name: 'Amend this review' }).click()
      await reviewForm(window.tab).text(WHY).waitFor()
    }
    const first = 'She plans in sequence. Written at the desk.'
    const second = 'She asks hinge questions. Written on the laptop.'
    const saved = tutor.page.waitForResponse(/\/draft$/)
    await reviewForm(tutor.tab).text(WHY).fill(first)
    await saved
    await reviewForm(other.tab).text(WHY).fill(second)
    const dialog = other.tab.getByRole('dialog', { name: 'You also changed this somewhere else' })
    await dialog.getByText(first).waitFor()
    await dialog.getByText(second).waitFor()
    await other.look('two-windows')
    const kept = other.page.waitForResponse(/\/draft$/)
    await dialog.getByRole('button', { name: 'Keep what I typed here' }).click()
    await kept
    await other.close()
    await tutor.page.reload()
    await tutor.tab.getByRole('button', { name: 'Amend this review' }).click()
    expect(await reviewForm(tutor.tab).text(WHY).inputValue()).toBe(second)
  })

  test('the text that was not chosen is listed, comes back, and can be taken back', async () => {
    await tutor.tab.getByRole('button', { name: 'Restore what I typed' }).click()
    const dialog = tutor.tab.getByRole('dialog', { name: 'Restore what I typed' })
    const item = dialog.getByRole('listitem').filter({ hasText: 'Written at the desk.' })
    await item.getByText(/^Typed 23 November 2026 at \d\d:\d\d, this device$/).waitFor()
    const why = reviewForm(tutor.tab).text(WHY)
    const before = await why.inputValue()
    await item.getByRole('button', { name: 'Restore' }).click()
    await item.getByText('Restored. It is in the form again.').waitFor()
    await tutor.look('restore-what-i-typed')
    expect(await why.inputValue()).toBe('She plans in sequence. Written at the desk.')
    await item.getByRole('button', { name: 'Undo' }).click()
    expect(await why.inputValue()).toBe(before)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await reviewForm(tutor.tab).saved().waitFor()
  })

  test('typed while the network is away, it says so, and is saved when it is back', async () => {
    const why = reviewForm(tutor.tab).text(WHY)
    await tutor.page.context().setOffline(true)
    await why.fill('Typed on the train, between two stations.')
    await tutor.tab.getByText('Not saved yet, still trying').waitFor()
    await tutor.look('network-away')
    await tutor.page.context().setOffline(false)
    await tutor.tab.getByText('Not saved yet, still trying').waitFor({ state: 'hidden' })
    await reviewForm(tutor.tab).saved().waitFor()
    await tutor.page.reload()
    await tutor.tab.getByRole('button', { name: 'Amend this review' }).click()
    expect(await why.inputValue()).toBe('Typed on the train, between two stations.')
  })

  test('a card that was amended meanwhile signs nothing, and shows what is true', async () => {
    const phone = await personAtWork(browser, demo, 'amara.whitcombe')
    await fillInAsEct(phone, OWN)
    await hearNothing(phone)
    await share(tutor.tab, 'Share again with Amara')
    await tutor.tab.getByText(WITH_ECT).waitFor()
    const card = phone.card(OWN)
    await card.getByRole('button', { name: 'Sign', exact: true }).click()
    await card.getByText('This report has changed since you opened it').waitFor()
    await phone.look('stale-card')
    await card.getByText('Typed on the train, between two stations.').waitFor()
    const wentWell = card.getByRole('textbox', { name: /What has gone well/ })
    expect(await wentWell.inputValue()).toBe('My Year 8 class remember more from week to week.')
    await phone.close()
  })

  test('a card pressed twice, and pressed in another window too, signs once', async () => {
    const other = await personAtWork(browser, demo, 'amara.whitcombe')
    await fillInAsEct(other, OWN)
    await hearNothing(other)
    await fillInAsEct(ect, OWN)
    await ect.card(OWN).getByRole('button', { name: 'Sign', exact: true }).dblclick()
    await ect.card(OWN).getByText('Waiting for Marcus to sign.').waitFor()
    await other.card(OWN).getByRole('button', { name: 'Sign', exact: true }).click()
    await other.card(OWN).getByText('This cannot be done at this stage.').waitFor()
    await other.look('signed-already')
    await other.close()
    expect(await timesTold(tutor, 'it is your turn')).toBe(1)
    await ect.goTo(REPORT)
    const signatures = ect.tab.getByRole('region', { name: 'Signatures' })
    await signatures.getByText('Version 2, in force').waitFor()
    expect(await signatures.getByRole('listitem').count()).toBe(1)
  })

  test('what was asked on a card and answered in the tab is not signed again', async () => {
    const other = await personAtWork(browser, demo, 'marcus.ellery')
    await other.openChat()
    await other
      .card(AMARA)
      .getByRole('checkbox', { name: /By selecting Sign/ })
      .check()
    await hearNothing(other)
    await tutor.goTo(REPORT)
    await tutor.tab.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    await tutor.tab.getByRole('button', { name: 'Sign', exact: true }).click()
    await tutor.tab.getByText('Waiting for the appropriate body to review it.').first().waitFor()
    await other.card(AMARA).getByRole('button', { name: 'Sign', exact: true }).click()
    await other.card(AMARA).getByText('This cannot be done at this stage.').waitFor()
    await other.close()
    const signatures = tutor.tab.getByRole('region', { name: 'Signatures' })
    expect(await signatures.getByRole('listitem').count()).toBe(2)
  })
})
