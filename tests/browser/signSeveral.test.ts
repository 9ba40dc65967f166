import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser, PHONE } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { completeOnTrackReview } from '../support/reviewForm.ts'
import { share } from '../support/sharing.ts'
import { signAsEct } from '../support/signing.ts'
import { holdBudget } from '../support/tapBudgets.ts'

jest.setTimeout(120_000)

const AMARA = 'Amara Whitcombe: term 1 progress review'
const BILAL = 'Bilal Harcastle: term 1 progress review'
const COMMENT = 'My Year 8 class remember more from week to week.'

describe('a tutor with two reviews to sign', () => {
  let demo: Demo
  let browser: Browser
  let desk: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 8200 })
    browser = await openBrowser()
    desk = await personAtWork(browser, demo, 'marcus.ellery')
    await sharedAndSigned('amara.whitcombe', 'Amara')
    await sharedAndSigned('bilal.harcastle', 'Bilal')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  async function sharedAndSigned(ect: 'amara.whitcombe' | 'bilal.harcastle', given: string) {
    await desk.goTo(`app/home?subPageId=reports/lanternfield/${ect.replace('.', '-')}-1`)
    await completeOnTrackReview(desk.tab)
    await share(desk.tab, `Share with ${given}`)
    const window = await personAtWork(browser, demo, ect)
    await signAsEct(window, 'Your term 1 progress review')
    await window.close()
  }

  test('ticks both on Home and reads one after the other, with the keys alone', async () => {
    await desk.goTo('app/home')
    const toSign = desk.tab.getByRole('region', { name: 'Reports to sign' })
    await toSign.getByRole('link', { name: new RegExp(AMARA) }).waitFor()
    await toSign.getByRole('checkbox', { name: 'Tick all 2' }).press('Space')
    await desk.look('several-home')
    await toSign.getByRole('button', { name: 'Read and sign 2' }).press('Enter')
    await desk.tab.getByRole('heading', { name: `Report 1 of 2: ${AMARA}` }).waitFor()
    await desk.tab.getByText(COMMENT).waitFor()
    await desk.look('several-first')
    await desk.tab.getByRole('button', { name: 'I have read it: next report' }).press('Enter')
    await desk.tab.getByRole('heading', { name: `Report 2 of 2: ${BILAL}` }).waitFor()
    await desk.tab.getByText(COMMENT).waitFor()
    await desk.tab.getByRole('button', { name: 'I have read it: go to signing' }).press('Enter')
    await desk.tab.getByRole('heading', { name: 'Sign what you have read' }).waitFor()
    await desk.look('several-to-sign')
  })

  test('on a phone meanwhile, one card in chat has both, and signs the one that is ticked', async () => {
    const phone = await personAtWork(browser, demo, 'marcus.ellery', {
      viewport: PHONE,
    })
    await phone.openApp()
    await phone.tab.getByRole('checkbox', { name: `Tick ${AMARA}` }).check()
    await phone.look('several-phone-home')
    await phone.tab.getByRole('button', { name: 'Read and sign 1' }).click()
    await phone.tab.getByText(COMMENT).waitFor()
    await phone.look('several-phone-reading')
    await expectNoSidewaysScroll(phone.page)
    await phone.openChat()
    await phone.card(BILAL).getByRole('button', { name: 'Read and sign 2 together' }).click()
    const card = phone.card('To sign')
    await card.getByRole('button', { name: 'Read Amara’s review' }).click()
    await card.getByText(COMMENT).waitFor()
    await phone.look('several-card')
    await expectNoSidewaysScroll(phone.page)
    phone.taps.begin()
    await card
      .getByRole('checkbox', { name: /I have read this review/ })
      .first()
      .check()
    await card.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    await card.getByRole('button', { name: 'Sign all that are ticked' }).click()
    await phone.card('To sign').getByText(`${AMARA}: Signed and submitted.`).waitFor()
    holdBudget(
      'tutor: signs what is ticked on the card of several, once read',
      phone.taps.count(),
      3,
    )
    await phone.card('To sign').getByRole('button', { name: 'Read Bilal’s review' }).waitFor()
    await phone.look('several-card-signed')
    await phone.close()
  })

  test('signs all with one press; what was signed elsewhere says so and holds nothing up', async () => {
    desk.taps.begin()
    await desk.tab.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    await desk.tab.getByRole('button', { name: 'Sign all 2' }).click()
    await desk.tab.getByText('1 of 2 signed.').waitFor()
    holdBudget('tutor: signs all that were ticked on Home, once read', desk.taps.count(), 2)
    const parts = desk.tab.getByRole('region', { name: 'Sign what you have read' })
    await parts
      .getByRole('listitem')
      .filter({ hasText: BILAL })
      .getByText(/Signed\.$/)
      .waitFor()
    await parts
      .getByRole('listitem')
      .filter({ hasText: AMARA })
      .getByText(/Not signed\./)
      .waitFor()
    await desk.look('several-signed')
    await desk.tab.getByRole('link', { name: 'Back to Home' }).click()
    const others = desk.tab.getByRole('region', { name: 'Waiting for others' })
    await others.getByRole('link', { name: new RegExp(BILAL) }).waitFor()
    expect(await desk.tab.getByRole('region', { name: 'Reports to sign' }).count()).toBe(0)
  })

  test('each is a signature of its own, with where it was given', async () => {
    for (const [ect, place] of [
      ['amara-whitcombe', 'signed in chat'],
      ['bilal-harcastle', 'signed in the app'],
    ]) {
      await desk.goTo(`app/home?subPageId=reports/lanternfield/${ect}-1`)
      const signatures = desk.tab.getByRole('region', { name: 'Signatures' })
      await signatures.getByText(new RegExp(`induction tutor, ${place}`)).waitFor()
      expect(await signatures.getByRole('listitem').count()).toBe(2)
    }
  })
})
