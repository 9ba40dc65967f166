import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser, PHONE } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { completeOnTrackReview, reviewForm } from '../support/reviewForm.ts'
import { chooseTheme } from '../support/sandbox.ts'
import { openSettings, saveFrom } from '../support/settingsPage.ts'
import { answerAsEct } from '../support/signing.ts'

jest.setTimeout(120_000)

const AMARA = 'Amara Whitcombe: term 1 progress review'
const OWN = 'Your term 1 progress review'
const REPORT = 'app/home?subPageId=reports/lanternfield/amara-whitcombe-1'
const REASON = 'Target 2 has **no date**, see <b>page 3</b>.'

describe('a body that has the tutor sign first, and the headteacher every review', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork
  let ect: PersonAtWork
  let head: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 8000 })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'marcus.ellery')
    ect = await personAtWork(browser, demo, 'amara.whitcombe')
    head = await personAtWork(browser, demo, 'helen.adeyinka', { viewport: PHONE })
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('its administrator decides it under Settings, and reads what will happen', async () => {
    const administrator = await personAtWork(browser, demo, 'priti.lanwar', { viewport: PHONE })
    const { tab } = administrator
    await openSettings(administrator)
    await tab.getByRole('tab', { name: 'Signatures' }).click()
    const reviews = tab.getByRole('group', { name: 'Progress reviews' })
    await reviews
      .getByRole('combobox', { name: 'Who signs, one after the other' })
      .selectOption({ label: 'Induction tutor, then ECT, then headteacher' })
    const steps = reviews.getByRole('list', { name: 'What happens, step by step' })
    expect(await steps.getByRole('listitem').allTextContents()).toEqual([
      'The induction tutor shares it.',
      'The ECT comments.',
      'The induction tutor signs.',
      'The ECT signs.',
      'The headteacher signs, and it is submitted.',
    ])
    await administrator.look('settings-signatures')
    await expectNoSidewaysScroll(administrator.page)
    await saveFrom(administrator, '2026-11-23')
    await tab.getByText('Saved. It holds from 23 November 2026.').waitFor()
    await administrator.close()
  })

  test('the tutor is told who signs before sharing', async () => {
    await tutor.goTo(REPORT)
    await completeOnTrackReview(tutor.tab)
    await reviewForm(tutor.tab).saved().waitFor()
    await shareWith('Share with Amara')
  })

  test('the ECT comments on a card, and is not asked to sign yet', async () => {
    await ect.openChat()
    await answerAsEct(ect, OWN)
    expect(
      await ect
        .card(OWN)
        .getByRole('checkbox', { name: /By selecting/ })
        .count(),
    ).toBe(0)
    await ect.look('signing-order-ect-comments')
    await ect.card(OWN).getByRole('button', { name: 'Send comments' }).click()
    await ect.card(OWN).getByText('Sent. Marcus signs first, and then you.').waitFor()
  })

  test('the tutor signs in the tab, then the ECT on the card', async () => {
    await tutor.page.reload()
    await tutor.tab.getByText('My Year 8 class remember more').waitFor()
    await tutor.tab.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    await tutor.look('signing-order-tutor')
    await tutor.tab.getByRole('button', { name: 'Sign', exact: true }).click()
    await tutor.tab.getByText('Signed. Amara signs next.').waitFor()
    await ect.card(OWN).getByText('Marcus has signed this review').waitFor()
    await ect
      .card(OWN)
      .getByRole('checkbox', { name: /By selecting Sign/ })
      .check()
    await ect.look('signing-order-ect-signs')
    await ect.card(OWN).getByRole('button', { name: 'Sign', exact: true }).click()
    await ect.card(OWN).getByText('Signed. Helen signs next.').waitFor()
  })

  test('the headteacher cannot sign it, and says why on a phone', async () => {
    await chooseTheme(head, 'Dark')
    await head.goTo(REPORT)
    await head.tab.getByRole('button', { name: 'I cannot sign this' }).click()
    const dialog = head.tab.getByRole('dialog', { name: 'I cannot sign this review' })
    await dialog.getByRole('button', { name: 'Send it back' }).click()
    await dialog.getByText('Write why you cannot sign it.').waitFor()
    await dialog.getByRole('textbox', { name: /Why can you not sign/ }).fill(REASON)
    await head.look('cannot-sign')
    await expectNoSidewaysScroll(head.page)
    await dialog.getByRole('button', { name: 'Send it back' }).click()
    await head.tab.getByText('Not signed. It is back with Marcus, with your reason.').waitFor()
  })

  test('the tutor reads the reason as it was typed, on the card and in the tab', async () => {
    await tutor.openActivity()
    await tutor.page
      .getByText(/of Amara Whitcombe was not signed and is back/)
      .first()
      .waitFor()
    await tutor.openChat()
    await tutor.card(AMARA).getByText(REASON).waitFor()
    await tutor.look('not-signed-card')
    await tutor.card(AMARA).getByRole('link', { name: 'Amend the review' }).click()
    await tutor.tab.getByText('Helen Adeyinka, headteacher, did not sign this review:').waitFor()
    await tutor.tab.getByText(REASON).first().waitFor()
    await tutor.look('not-signed')
  })

  test('and shares it again: both signatures stay in sight and count no more', async () => {
    await shareWith('Share again with Amara')
    expect(await tutor.tab.getByText('Version 1, no longer in force').count()).toBe(2)
    await tutor.tab.getByText(/Helen Adeyinka did not sign/).waitFor()
    await ect.card(OWN).getByText('It was amended, so earlier signatures no longer').waitFor()
    await head.goTo('activity')
    await head.page.getByText(/of Amara Whitcombe was amended and shared again/).waitFor()
    await tutor.tab.getByRole('link', { name: 'Check the signatures' }).click()
    await tutor.tab.getByText('They signed in their order, each of them once.').waitFor()
  })

  async function shareWith(label: string): Promise<void> {
    await tutor.tab.getByRole('button', { name: label }).click()
    const dialog = tutor.tab.getByRole('dialog', { name: `${label}?` })
    await dialog.getByText('Who signs: Marcus, then Amara, then Helen.').waitFor()
    await dialog.getByText('send them: you sign after your tutor').waitFor()
    await dialog.getByRole('button', { name: label }).click()
    await tutor.tab.getByText('Waiting for Amara to read and comment.').waitFor()
  }
})
